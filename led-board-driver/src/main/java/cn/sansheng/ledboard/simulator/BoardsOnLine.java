package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Every Onbon card of one line, from bytes to what stands on them. Only a frame that is right in
/// every field changes a board: what is doubtful is not shown.
final class BoardsOnLine implements FarBoards {
    /// Longer than a loaded host may pause within a frame; nobody has measured a real card's.
    private static final Duration STILL = Duration.ofSeconds(2);

    /// Host addresses begin where board addresses end.
    static final int LAST_ADDRESS = 0x7FFF;

    private final IntPredicate ours;
    private final FrameScanner scanner = new FrameScanner();
    private final Map<Integer, ShownBoard> boards = new TreeMap<>();

    BoardsOnLine(IntPredicate ours) {
        this.ours = ours;
    }

    @Override
    public List<Outcome> arrived(byte[] bytes) {
        return carriedOut(scanner.accept(bytes));
    }

    @Override
    public List<Outcome> still() {
        return carriedOut(scanner.still());
    }

    @Override
    public void powerCut() {
        boards.clear();
    }

    @Override
    public Duration stillness() {
        return STILL;
    }

    private List<Outcome> carriedOut(List<FrameScanner.Found> found) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FrameScanner.Found each : found) {
            switch (each) {
                case FrameScanner.Found.Broken(var reason, var bytes) ->
                        outcomes.add(new Outcome.NotShown(reason, OptionalInt.empty(), bytes));
                case FrameScanner.Found.Body(var body) -> body(body, outcomes);
            }
        }
        return outcomes;
    }

    private void body(Bytes body, List<Outcome> outcomes) {
        Frame frame;
        try {
            frame = Frame.parse(body);
        } catch (Refused bad) {
            outcomes.add(new Outcome.NotShown(bad.reason(), OptionalInt.empty(), body.length()));
            return;
        }
        int to = frame.header().to();
        if (!frame.toAll() && !known(to)) {
            outcomes.add(refusal(Refusal.ADDRESS, frame));
            return;
        }
        try {
            frame.check();
            AreaCommand command = AreaCommand.parse(frame.data());
            addressed(frame).forEach(board -> outcomes.add(show(board, command)));
            answer(frame, true, outcomes);
        } catch (Refused bad) {
            outcomes.add(refusal(bad.reason(), frame));
            answer(frame, false, outcomes);
        }
    }

    private boolean known(int address) {
        return address >= 1 && address <= LAST_ADDRESS && ours.test(address);
    }

    /// Everybody means every board that has been spoken to before.
    private Collection<ShownBoard> addressed(Frame frame) {
        return frame.toAll() ? List.copyOf(boards.values()) : List.of(board(frame.header().to()));
    }

    private ShownBoard board(int address) {
        return boards.getOrDefault(address, ShownBoard.dark(address));
    }

    private Outcome show(ShownBoard was, AreaCommand command) {
        ShownBoard is = was.after(command);
        boards.put(is.address(), is);
        return new Outcome.Shown(is, command.areas(), command.deleted(), !is.looksLike(was));
    }

    private static Outcome refusal(Refusal reason, Frame frame) {
        OptionalInt to = OptionalInt.of(frame.header().to());
        return new Outcome.NotShown(reason, to, frame.data().length());
    }

    private static void answer(Frame frame, boolean done, List<Outcome> outcomes) {
        if (!frame.wantsAnswer()) {
            return;
        }
        int from = frame.toAll() ? 1 : frame.header().to();
        outcomes.add(
                new Outcome.Answered(
                        done
                                ? Answer.done(frame.header(), from)
                                : Answer.notDone(frame.header(), from)));
    }
}
