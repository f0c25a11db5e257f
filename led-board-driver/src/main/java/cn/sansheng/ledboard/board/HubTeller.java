package cn.sansheng.ledboard.board;

import cn.sansheng.client.TellingThread;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.show.Command.TellShown;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Dots;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import java.time.Instant;

/// Tells the hub what the boards do, in order.
final class HubTeller implements AutoCloseable {
    private final HubLink hub;
    private final Painter painter;
    private final TellingThread thread = new TellingThread();

    HubTeller(HubLink hub, Painter painter) {
        this.hub = hub;
        this.painter = painter;
    }

    void shown(TellShown shown, Instant at) {
        thread.tell(() -> {
            Dots dots = painter.paint(shown.page());
            hub.report(
                    new Fact.BoardShown(
                            shown.board(),
                            shown.revision(),
                            shown.upTo(),
                            dots.width(),
                            dots.height(),
                            dots.base64()),
                    at);
        });
    }

    void lost(BoardId board, Instant at) {
        thread.tell(() -> {
            hub.report(new Fact.BoardLost(board), at);
            hub.part(partOf(board), "lost");
        });
    }

    void found(BoardId board, Instant at) {
        thread.tell(() -> {
            hub.report(new Fact.BoardFound(board), at);
            hub.part(partOf(board), "ok");
        });
    }

    static PartName partOf(BoardId board) {
        return new PartName("board-" + board);
    }

    @Override
    public void close() {
        thread.close();
    }
}
