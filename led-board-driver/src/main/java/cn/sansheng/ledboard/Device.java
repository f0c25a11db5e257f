package cn.sansheng.ledboard;

import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.voice.English;
import cn.sansheng.ledboard.voice.Zone;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/// One entry under `devices` of a station of boards (hardware-docs/protocol/boards.md).
sealed interface Device {
    String BOARD = "board-";
    String ONBON = "onbon";
    String ALPHA = "alpha";
    String NUMBER = "number";
    String VOICE = "voice-";
    String SOUND = "sound";
    String WAV = "wav";

    record Line(String name, DeviceUri uri) implements Device {}

    /// `ownLine` when the board names the device file itself instead of a line; `repaint` when it
    /// says how often.
    record Board(
            BoardPlan plan,
            Speech speech,
            int address,
            LineHabit habit,
            Optional<LineAddress> ownLine,
            Optional<Duration> repaint)
            implements Device {}

    /// A loudspeaker: its zone, `sound:CARD` or `wav:FOLDER`, how loud it is at which hour of which
    /// clock, when English follows, and the folder of a hall's own recordings.
    record Voice(
            Zone zone,
            DeviceUri uri,
            Brightness volume,
            ZoneId clock,
            English english,
            Optional<Path> clips)
            implements Device {}

    static Device parse(String name, String text) {
        DeviceUri uri = DeviceUri.parse(text);
        return switch (uri.scheme()) {
            case LineAddress.SCHEME -> {
                LineAddress.of(uri);
                yield new Line(name, uri);
            }
            case ONBON, ALPHA, NUMBER -> BoardDevice.parse(name, uri);
            case SOUND, WAV -> VoiceDevice.parse(name, uri);
            default ->
                    throw new IllegalArgumentException(
                            "must begin with serial: (a line), onbon:, alpha: or number: (a"
                                    + " board), sound: or wav: (a loudspeaker), was "
                                    + uri);
        };
    }
}
