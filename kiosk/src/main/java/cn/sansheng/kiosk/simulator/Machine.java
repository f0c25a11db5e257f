package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The whole printer: roll, cover, power, and the bytes that wait while one of them stops it.
final class Machine {
    enum Roll {
        ENOUGH,
        LOW,
        OUT
    }

    enum Cover {
        CLOSED,
        OPEN
    }

    enum Power {
        ON,
        OFF
    }

    private static final int FIXED = 0x12;
    private static final int OFF_LINE = 0x08;
    private static final int COVER_IS_OPEN = 0x04;
    private static final int STOPPED_BY_PAPER_END = 0x20;
    private static final int NEAR_END = 0x0C;
    private static final int END = 0x60;
    private static final int COVER_IS_OPEN_UNASKED = 0x20;
    private static final int NEAR_END_UNASKED = 0x03;
    private static final int END_UNASKED = 0x0C;

    private final Model model;
    private final CommandReader reader;
    private final RealTime realTime = new RealTime();
    private final Printing printing;
    private Roll roll = Roll.ENOUGH;
    private Cover cover = Cover.CLOSED;
    private Power power = Power.ON;

    private Unasked unasked = Unasked.OFF;

    private enum Unasked {
        ON,
        OFF
    }

    Machine(Model model) {
        this.model = model;
        this.reader =
                new CommandReader(
                        model.font() == Model.Font.GB18030
                                ? CommandReader.Four.KNOWN
                                : CommandReader.Four.UNKNOWN);
        this.printing = new Printing(model);
    }

    List<Outcome> arrived(byte[] bytes) {
        List<Outcome> outcomes = new ArrayList<>();
        if (power == Power.OFF) {
            return outcomes;
        }
        int from = 0;
        for (RealTime.Asked asked : realTime.arrived(bytes)) {
            if (asked.kind() == RealTime.ENQ && asked.n() == 2) {
                outcomes.add(new Outcome.Cleared(reader.forget()));
                printing.forgetLine();
                from = asked.end();
            } else if (asked.kind() == RealTime.EOT && model.status() == Model.Status.DLE_EOT) {
                status(asked.n()).ifPresent(bits -> outcomes.add(answered(bits)));
            }
        }
        int lost = reader.add(Arrays.copyOfRange(bytes, from, bytes.length));
        if (lost > 0) {
            outcomes.add(new Outcome.Overflowed(lost));
        }
        work(outcomes);
        return outcomes;
    }

    List<Outcome> paperOut() {
        roll = Roll.OUT;
        return Outcome.joined(printing.torn(), changed());
    }

    List<Outcome> paperLow() {
        roll = Roll.LOW;
        return resumed();
    }

    List<Outcome> coverOpen() {
        cover = Cover.OPEN;
        return Outcome.joined(printing.torn(), changed());
    }

    /// Without power everything that waited is gone; what is on the paper stays.
    List<Outcome> powerOff() {
        power = Power.OFF;
        unasked = Unasked.OFF;
        reader.forget();
        printing.reset();
        return List.of();
    }

    /// A new roll, the cover closed, power on: it goes on with what still waits.
    List<Outcome> well() {
        roll = Roll.ENOUGH;
        cover = Cover.CLOSED;
        power = Power.ON;
        return resumed();
    }

    private List<Outcome> changed() {
        return unasked == Unasked.ON ? List.of(told()) : List.of();
    }

    private List<Outcome> resumed() {
        List<Outcome> outcomes = new ArrayList<>(changed());
        work(outcomes);
        return outcomes;
    }

    private void work(List<Outcome> outcomes) {
        while (isOnLine()) {
            Optional<Lexeme> next = reader.next(printing.letters());
            if (next.isEmpty()) {
                return;
            }
            outcomes.addAll(obeyed(next.get()));
        }
    }

    private List<Outcome> obeyed(Lexeme lexeme) {
        if (lexeme instanceof Lexeme.Command(String name, Bytes rest) && model.knows(name)) {
            if (name.equals("GS r") && model.status() != Model.Status.NONE) {
                return List.of(answered(roll == Roll.LOW ? 0x03 : 0x00));
            }
            if (name.equals("GS a") && model.status() == Model.Status.ASB) {
                unasked = rest.at(0) == 0 ? Unasked.OFF : Unasked.ON;
                return changed();
            }
        }
        return printing.obey(lexeme);
    }

    /// The four bytes of a status that nobody asked for.
    private Outcome told() {
        byte[] bytes = {
            (byte)
                    (0x10
                            | (isOnLine() ? 0 : OFF_LINE)
                            | (cover == Cover.OPEN ? COVER_IS_OPEN_UNASKED : 0)),
            0,
            (byte)
                    switch (roll) {
                        case ENOUGH -> 0;
                        case LOW -> NEAR_END_UNASKED;
                        case OUT -> NEAR_END_UNASKED | END_UNASKED;
                    },
            0
        };
        return new Outcome.Answered(new Bytes(bytes));
    }

    private boolean isOnLine() {
        return roll != Roll.OUT && cover == Cover.CLOSED && power == Power.ON;
    }

    private OptionalInt status(int n) {
        return switch (n) {
            case 1 -> OptionalInt.of(FIXED | (isOnLine() ? 0 : OFF_LINE));
            case 2 -> OptionalInt.of(FIXED | cause());
            case 3 -> OptionalInt.of(FIXED);
            case 4 -> OptionalInt.of(FIXED | rollBits());
            default -> OptionalInt.empty();
        };
    }

    private int cause() {
        return (cover == Cover.OPEN ? COVER_IS_OPEN : 0)
                | (roll == Roll.OUT ? STOPPED_BY_PAPER_END : 0);
    }

    private int rollBits() {
        return switch (roll) {
            case ENOUGH -> 0;
            case LOW -> NEAR_END;
            case OUT -> NEAR_END | END;
        };
    }

    private static Outcome answered(int bits) {
        return new Outcome.Answered(new Bytes(new byte[] {(byte) bits}));
    }
}
