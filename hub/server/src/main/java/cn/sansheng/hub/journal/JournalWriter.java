package cn.sansheng.hub.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thread per database commits what gathered while the last commit ran: one fsync serves many
/// halls, and nobody waits for company.
final class JournalWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);

    /// Empty: there will be no more.
    private final BlockingQueue<Optional<Pending>> inbox = new LinkedBlockingQueue<>();

    private final Database database;
    private final WriterConnection connection;
    private final Thread thread;
    private boolean closed;

    JournalWriter(Database database) {
        this.database = database;
        this.connection = new WriterConnection(database);
        this.thread = Thread.ofPlatform().name("journal writer").unstarted(this::run);
    }

    /// Connects before the first batch, so that a store that is gone stops the start.
    void start() throws SQLException {
        connection.connect();
        thread.start();
    }

    void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        Pending pending = new Pending(batch);
        synchronized (inbox) {
            if (closed) {
                throw new StoreUnavailable("the journal is closed");
            }
            inbox.add(Optional.of(pending));
        }
        pending.await();
    }

    private void run() {
        List<Optional<Pending>> gathered = new ArrayList<>();
        try {
            while (!gathered.contains(Optional.empty())) {
                gathered.clear();
                gathered.add(inbox.take());
                inbox.drainTo(gathered);
                write(parts(gathered));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            end(gathered);
        }
    }

    private static List<Pending> parts(List<Optional<Pending>> gathered) {
        return gathered.stream().flatMap(Optional::stream).toList();
    }

    /// Also when the thread dies of a fault of ours: whoever waits is told the truth, that nobody
    /// knows.
    private void end(List<Optional<Pending>> gathered) {
        synchronized (inbox) {
            closed = true;
            inbox.drainTo(gathered);
        }
        parts(gathered).forEach(each -> each.unknown("the journal's writer has ended", null));
        connection.forget();
    }

    private void write(List<Pending> parts) {
        if (parts.isEmpty()) {
            return;
        }
        try {
            connection.write(parts.stream().map(Pending::batch).toList());
        } catch (StoreUnavailable | SQLException failure) {
            refuse(parts, failure);
            return;
        }
        try {
            connection.commit();
            parts.forEach(Pending::kept);
        } catch (SQLException failure) {
            lookFor(parts, failure);
        }
    }

    /// Nothing was kept. One hall's trouble must not be the others', so each part gets its own try,
    /// unless the whole store is away.
    private void refuse(List<Pending> parts, Exception failure) {
        boolean alive = connection.rollBack();
        if (!alive) {
            database.forgetConnections();
            alive = connection.connects();
        }
        if (parts.size() > 1 && alive) {
            parts.forEach(part -> write(List.of(part)));
            return;
        }
        for (Pending part : parts) {
            LOG.warn("hall {}: not kept: {}", part.batch().hall(), failure.toString());
            part.refused(reason(failure), failure);
        }
    }

    /// The commit failed: what the store holds now is the answer, if it can be asked.
    private void lookFor(List<Pending> parts, SQLException failure) {
        LOG.error("a commit failed", failure);
        forget();
        if (database.kind().commitMayStillHappen(failure)) {
            parts.forEach(each -> each.unknown("the connection was lost in the commit", failure));
            return;
        }
        for (Pending part : parts) {
            try {
                if (connection.kept(part.batch())) {
                    part.kept();
                } else {
                    part.refused(reason(failure), failure);
                }
            } catch (SQLException blind) {
                forget();
                part.unknown("the commit failed and the store cannot be asked", failure);
            }
        }
    }

    private void forget() {
        connection.forget();
        database.forgetConnections();
    }

    private static String reason(Exception failure) {
        return failure instanceof StoreUnavailable refusal ? refusal.reason() : "the store failed";
    }

    /// Keeps what was already handed in, then ends.
    @Override
    public void close() {
        synchronized (inbox) {
            if (!closed) {
                closed = true;
                inbox.add(Optional.empty());
            }
        }
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
