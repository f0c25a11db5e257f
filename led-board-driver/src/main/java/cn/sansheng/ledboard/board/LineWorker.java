package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.serial.LineTrouble;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the frames of one line, so that the owner of the state need not.
final class LineWorker {
    private static final Logger LOG = LoggerFactory.getLogger(LineWorker.class);

    private record Task(LedBoard board, Page page, Instant hall) {}

    private final String line;
    private final Consumer<Event> inbox;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

    LineWorker(String line, Consumer<Event> inbox) {
        this.line = line;
        this.inbox = inbox;
    }

    Thread start() {
        return Thread.ofVirtual().name("frames of " + line).start(this::workForever);
    }

    void send(LedBoard board, Page page, Instant hall) {
        tasks.add(new Task(board, page, hall));
    }

    private void workForever() {
        try {
            while (true) {
                Task task = tasks.take();
                inbox.accept(outcome(task));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Event outcome(Task task) throws InterruptedException {
        try {
            return new Event.FrameLeft(line, task.board().show(task.page(), task.hall()));
        } catch (LineTrouble trouble) {
            LOG.debug("a frame did not leave: {}", trouble.getMessage());
            return new Event.FrameFailed(line);
        }
    }
}
