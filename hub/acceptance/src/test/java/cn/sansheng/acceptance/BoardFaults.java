package cn.sansheng.acceptance;

import java.util.List;
import java.util.Set;

/// What goes wrong at the boards and their line. A call may come late to a board, never wrong.
final class BoardFaults {
    private BoardFaults() {}

    /// The boards are dark, and paint what is called when they have power again.
    static void boardsWithoutPower(FaultHall hall, Telling telling) throws Exception {
        hall.boards().suffer("off");
        telling.citizen("boards: dark");
        calledMeanwhile(hall, telling, "没有应答");
    }

    /// Whatever is sent arrives as something else; the card shows what it had.
    static void wrongSpeed(FaultHall hall, Telling telling) throws Exception {
        telling.citizen("board over counter 1, before: " + hall.boards().overCounter());
        hall.boards().suffer("garble");
        calledMeanwhile(hall, telling, "没有应答");
    }

    private static void calledMeanwhile(FaultHall hall, Telling telling, String words)
            throws Exception {
        Boards boards = hall.boards();
        hall.someoneTakesATicket(hall.first());
        String number = hall.clerkCalls();
        telling.manager(hall.manager().awaitTold(words));
        hall.manager().photograph(telling.picture("dashboard"));
        hall.lobby(telling.picture("lobby-screen"));
        telling.citizen("lobby screen meanwhile: " + number + " → 1");
        int mark = boards.mark();
        telling.mended();
        boards.suffer("ok");
        boards.awaitOverCounterSince(mark, text -> text.contains(number));
        telling.citizen("board over counter 1 then: " + boards.overCounter());
        hall.manager().awaitQuiet(words);
        telling.well();
        hall.clerkServes();
    }

    /// One byte in a hundred arrives bent on the way to the boards, the printer's answers come with
    /// garbage; each call stands on the board all the same, and nothing that nobody sent.
    static void noisyLines(FaultHall hall, Telling telling) throws Exception {
        Boards boards = hall.boards();
        int mark = boards.mark();
        Set<String> before = boards.everOverCounter(0);
        boards.suffer("static");
        boards.suffer("noise");
        long began = hall.first().marks();
        hall.someoneTouches(hall.first());
        hall.first().awaitMarks(began + 1);
        hall.first().printer().say("noise");
        String number = hall.clerkCalls();
        boards.awaitOverCounterSince(mark, text -> text.contains(number));
        telling.citizen("board over counter 1, in the noise: " + boards.overCounter());
        hall.first().awaitFact("paper", "printed");
        telling.citizenAt(hall.first());
        hall.first().leave();
        telling.manager(
                "nothing to see to; the boards refused %d bent frames, each was sent again"
                        .formatted(boards.refused()));
        telling.mended();
        boards.suffer("ok");
        hall.clerkServes();
        int calm = boards.mark();
        boards.awaitOverCounterSince(calm, text -> !text.contains(number));
        telling.well();
        onlyTrueTexts(boards.everOverCounter(mark), before, number);
    }

    /// A board that blinks is blank between.
    private static void onlyTrueTexts(Set<String> shown, Set<String> before, String number) {
        List<String> strange =
                shown.stream()
                        .filter(text -> !text.isBlank())
                        .filter(text -> !before.contains(text) && !text.contains(number))
                        .filter(text -> !text.contains("评价") && !text.contains("办好"))
                        .toList();
        if (!strange.isEmpty()) {
            throw new AssertionError("nobody sent " + strange);
        }
    }
}
