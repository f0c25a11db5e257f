package cn.sansheng.ledboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.tape.Replay;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.layout.Page.Size;
import cn.sansheng.ledboard.show.Command;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LedColour;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Faults as they were recorded.
class BoardsReplayTest {
    private static final Path TAPES = Path.of("src/test/resources/tapes");
    private static final String LINE = "line-1";
    private static final BoardId ONE = new BoardId("1");
    private static final BoardId TWO = new BoardId("2");

    private static final Page CALLED =
            page(Size.DOUBLE, new Row(0, List.of(new Run("请A001号", LedColour.RED, 3))));
    private static final Page FREE =
            page(
                    Size.NORMAL,
                    new Row(4, List.of(new Run("1号窗口", LedColour.GREEN, 0))),
                    new Row(2, List.of(new Run("热情为您服务", LedColour.GREEN, 0))));
    private static final Page CLOSED =
            page(Size.DOUBLE, new Row(0, List.of(new Run("暂停服务", LedColour.AMBER, 0))));

    /// The packaged driver with a hub and two cards that answer, at a pseudo-terminal that was torn
    /// down a second into a call; the cards came back with their line, one after the other a moment
    /// too late for their first frame. Meanwhile the ticket was served, finished and rated. In the
    /// end the line was pulled out for good.
    @Test
    void aLinePulledOutInTheMiddleOfACallIsToldOnceAndShowsThePresentWhenItIsBack()
            throws Exception {
        List<Command> all =
                Replay.commands(
                        BoardsTape.script("test"), TAPES.resolve("line-pulled-out-in-a-call.tape"));
        Command called = new Command.TellShown(ONE, 17000, 17, CALLED);
        assertEquals(
                List.of(
                        called,
                        new Command.Send(LINE, ONE, CALLED.withFlashingHidden()),
                        new Command.TellLost(ONE),
                        new Command.TellLost(TWO),
                        new Command.TellFound(ONE),
                        new Command.TellFound(TWO),
                        new Command.Send(LINE, ONE, FREE),
                        new Command.TellLost(ONE),
                        new Command.Send(LINE, TWO, CLOSED),
                        new Command.TellLost(TWO),
                        new Command.Send(LINE, ONE, FREE),
                        new Command.TellFound(ONE),
                        new Command.TellShown(ONE, 29000, 29, FREE),
                        new Command.Send(LINE, TWO, CLOSED),
                        new Command.TellFound(TWO),
                        new Command.TellLost(ONE),
                        new Command.TellLost(TWO)),
                all.subList(all.indexOf(called), all.size()));
    }

    private static Page page(Size size, Row... rows) {
        return new Page(128, 32, size, List.of(rows));
    }
}
