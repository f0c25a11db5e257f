package cn.sansheng.kiosk.simulator;

import java.util.OptionalInt;
import java.util.Set;

/// Which printer is simulated: `dots` across the head, the dots from the head to a bar where paper
/// is torn off when there is no knife, its font, how it tells how it is, and what it lacks.
record Model(int dots, OptionalInt tearBar, Font font, Status status, Set<Lack> lacks) {
    enum Font {
        GBK,
        GB18030,
        /// ASCII and code page 437; no command for Chinese letters is known.
        WESTERN
    }

    enum Status {
        DLE_EOT,
        ASB,
        NONE
    }

    enum Lack {
        QR("GS ("),
        CODE128("GS k"),
        /// The question that waits its turn.
        GS_R("GS r");

        private final String command;

        Lack(String command) {
            this.command = command;
        }
    }

    Model {
        lacks = Set.copyOf(lacks);
    }

    /// A printer of 80 or 58 mm with everything.
    static Model wide(int dots) {
        return new Model(dots, OptionalInt.empty(), Font.GBK, Status.DLE_EOT, Set.of());
    }

    boolean knows(String command) {
        boolean cuts = Set.of("GS V", "ESC i", "ESC m").contains(command);
        boolean chinese = command.startsWith("FS ");
        return !(cuts && tearBar.isPresent())
                && !(chinese && font == Font.WESTERN)
                && lacks.stream().noneMatch(lack -> lack.command.equals(command));
    }
}
