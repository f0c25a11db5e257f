package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.show.Command.TellShown;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Dots;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the hub in order, on its own thread: each fact waits for the disk, the next frame need
/// not.
final class HubTeller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubTeller.class);

    private final HubLink hub;
    private final Painter painter;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("facts").factory());

    HubTeller(HubLink hub, Painter painter) {
        this.hub = hub;
        this.painter = painter;
    }

    void shown(TellShown shown, Instant at) {
        tell(() -> {
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
        tell(() -> {
            hub.report(new Fact.BoardLost(board), at);
            hub.part(partOf(board), "lost");
        });
    }

    void found(BoardId board, Instant at) {
        tell(() -> {
            hub.report(new Fact.BoardFound(board), at);
            hub.part(partOf(board), "ok");
        });
    }

    static PartName partOf(BoardId board) {
        return new PartName("board-" + board);
    }

    /// Facts that were handed over still reach the disk.
    @Override
    public void close() {
        thread.close();
    }

    /// With a full disk the boards go on showing; only the hub is not told.
    private void tell(Runnable telling) {
        thread.execute(() -> {
            try {
                telling.run();
            } catch (UncheckedIOException refused) {
                LOG.error("a fact is lost, the disk refuses it", refused);
            }
        });
    }
}
