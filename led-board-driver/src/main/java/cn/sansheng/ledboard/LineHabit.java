package cn.sansheng.ledboard;

import cn.sansheng.ledboard.protocol.number.NumberKind;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineForm;
import java.nio.file.Path;
import java.time.Duration;

/// What one kind of board wants of its line, unless the configuration says otherwise.
record LineHabit(String protocol, int baud, LineForm form, Duration repaint) {
    /// A short frame: a tenth of a second at 9600 baud, and as much as a fifth of the line's time.
    private static final Duration SHORT = Duration.ofMillis(500);

    /// Half a second with the picture that goes along.
    private static final Duration LONG = Duration.ofMillis(2500);

    private static final Duration SOONEST = Duration.ofSeconds(4);

    static final LineHabit ONBON = new LineHabit("onbon", 9600, LineForm.USUAL, SHORT);
    static final LineHabit ALPHA = new LineHabit("alpha", 9600, LineForm.parse("7E1"), LONG);

    static LineHabit of(String name, NumberKind kind) {
        return new LineHabit(
                Device.NUMBER + " " + name, kind.baud(), LineForm.parse(kind.form()), SHORT);
    }

    /// How often each of so many boards on a line is painted again, unless it says so itself: often
    /// enough that a board which was switched on is right within five seconds, as long as that
    /// leaves the line to the calls.
    Duration repaint(int boards) {
        Duration fair = repaint.multipliedBy(boards);
        Duration least = fair.compareTo(SOONEST) < 0 ? SOONEST : fair;
        return least.compareTo(BoardPlan.LONGEST_REPAINT) > 0 ? BoardPlan.LONGEST_REPAINT : least;
    }

    LineAddress address(DeviceUri settings) {
        return LineAddress.of(Path.of(settings.target()), settings, baud, form);
    }
}
