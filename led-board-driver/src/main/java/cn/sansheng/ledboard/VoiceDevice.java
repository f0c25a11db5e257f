package cn.sansheng.ledboard;

import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.voice.English;
import cn.sansheng.ledboard.voice.Zone;
import cn.sansheng.messages.CounterId;
import cn.sansheng.serial.DeviceUri;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The settings of one loudspeaker: `voice-east: "sound:default?counters=1,2&volume=08:00-80"`.
final class VoiceDevice {
    private static final int LOUDEST = 100;

    private VoiceDevice() {}

    static Device.Voice parse(String name, DeviceUri uri) {
        if (!name.startsWith(Device.VOICE)) {
            throw new IllegalArgumentException("a loudspeaker is named voice-…");
        }
        DeviceUri known = uri.allowing("counters", "volume", "zone", "english", "clips");
        if (known.target().isEmpty()) {
            throw new IllegalArgumentException(
                    "a loudspeaker is written sound:CARD (or sound:default), or wav:FOLDER");
        }
        return new Device.Voice(
                new Zone(name.substring(Device.VOICE.length()), counters(known)),
                known,
                volume(known),
                BoardDevice.zone(known),
                english(known),
                known.text("clips").map(Path::of));
    }

    private static Set<CounterId> counters(DeviceUri uri) {
        Set<CounterId> counters = new TreeSet<>();
        uri.text("counters")
                .ifPresent(text -> {
                    for (String counter : text.split(",", -1)) {
                        if (!counters.add(CounterId.parse(counter))) {
                            throw new IllegalArgumentException("counters names one twice: " + text);
                        }
                    }
                });
        return counters;
    }

    /// By the hour, written as a board's brightness is.
    private static Brightness volume(DeviceUri uri) {
        String text = uri.text("volume").orElse("00:00-" + LOUDEST);
        Brightness volume = Brightness.parse(text);
        if (volume.percents().values().stream().anyMatch(percent -> percent > LOUDEST)) {
            throw new IllegalArgumentException("volume is at most 100, was " + text);
        }
        return volume;
    }

    private static English english(DeviceUri uri) {
        return switch (uri.text("english").orElse("asked")) {
            case "asked" -> English.ASKED;
            case "yes" -> English.ALWAYS;
            case "no" -> English.NEVER;
            default -> throw new IllegalArgumentException("english is asked, yes or no");
        };
    }
}
