package cn.sansheng.client;

import cn.sansheng.client.core.FactCommand;
import cn.sansheng.client.core.FactEvent;
import cn.sansheng.client.core.SendWindow;
import cn.sansheng.client.core.Shelf;
import cn.sansheng.client.outbox.DiskOutbox;
import cn.sansheng.messages.Ack;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the facts from the disk to the hub, as the [SendWindow] decides.
final class FactSender {
    private static final Logger LOG = LoggerFactory.getLogger(FactSender.class);

    private final DiskOutbox disk;
    private final String topic;
    private final Object progress = new Object();
    private SendWindow window;
    private volatile long acked;
    private volatile Consumer<Ack> ackHandler = _ -> {};

    FactSender(DiskOutbox disk, String topic) {
        this.disk = disk;
        this.topic = topic;
        this.acked = disk.acked();
        this.window = new SendWindow.Away(acked);
    }

    /// What the owner of the link does for us.
    interface Wire {
        Optional<BrokerConnection> connection();

        /// Publishes the birth and tells us.
        void birth();
    }

    /// The handler is called by the owner of the link and must not block.
    void onAck(Consumer<Ack> handler) {
        ackHandler = handler;
    }

    void step(FactEvent event, Duration now, Wire wire) {
        if (event instanceof FactEvent.AckCame(Ack ack)) {
            ackHandler.accept(ack);
        }
        Shelf shelf = disk.shelf();
        int room = wire.connection().map(BrokerConnection::room).orElse(0);
        SendWindow.Step step = window.step(event, now, shelf, room);
        window = step.window();
        for (FactCommand command : step.commands()) {
            try {
                obey(command, shelf, wire);
            } catch (IOException trouble) {
                LOG.error("the outbox cannot be used", trouble);
            }
        }
    }

    Optional<Duration> wakeAt(Duration now) {
        return window.wakeAt(now, disk.shelf());
    }

    /// Before a new outbox is there, nothing counts as acknowledged: nobody must measure it by the
    /// old one.
    private void obey(FactCommand command, Shelf shelf, Wire wire) throws IOException {
        switch (command) {
            case FactCommand.Send(long from, long to) -> {
                for (long seq = from; seq <= to; seq++) {
                    Optional<byte[]> fact = disk.read(shelf.outbox(), seq);
                    wire.connection()
                            .ifPresent(link ->
                                    fact.ifPresent(bytes -> link.publishFact(topic, bytes)));
                }
            }
            case FactCommand.Forget(long upTo) -> {
                disk.forget(upTo);
                progressed(upTo);
            }
            case FactCommand.RepeatBirth() -> wire.birth();
            case FactCommand.StartNewOutbox(long after, String why) -> {
                LOG.warn("a new outbox is needed: {}", why);
                progressed(0);
                disk.startAnew(after);
                wire.birth();
            }
        }
    }

    private void progressed(long upTo) {
        synchronized (progress) {
            acked = upTo;
            progress.notifyAll();
        }
    }

    /// From any thread.
    long waiting() {
        return Math.max(0, disk.shelf().stored() - acked);
    }

    /// From any thread; blocks.
    boolean drained(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (progress) {
            while (waiting() > 0) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                progress.wait(left);
            }
            return true;
        }
    }
}
