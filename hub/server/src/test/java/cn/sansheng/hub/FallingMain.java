package cn.sansheng.hub;

import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.owner.FaultyJournal;
import java.util.function.UnaryOperator;

/// The hub's program over a store that breaks in a way nobody expects.
final class FallingMain {
    private FallingMain() {}

    private static final class Falling extends RunCommand {
        @Override
        UnaryOperator<Journal> aroundJournal() {
            return FaultyJournal::breakingAfterOne;
        }
    }

    public static void main(String[] arguments) {
        System.exit(Main.commandLine(new Falling()).execute(arguments));
    }
}
