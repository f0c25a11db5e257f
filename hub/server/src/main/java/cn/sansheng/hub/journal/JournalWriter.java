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
        parts(gathered).forEach(each -> each.unknown("the journal's writer has ended"));
        connection.forget();
        database.anchors().write();
    }

    /// A part that fails in company gets one try alone: one hall's trouble must not be the others',
    /// and a connection that died between two commits is nobody's.
    private void write(List<Pending> parts) {
        Optional<Exception> failure = tryToWrite(parts);
        if (failure.isEmpty()) {
            return;
        }
        if (!connection.connects()) {
            parts.forEach(each -> refuse(each, failure.get()));
            return;
        }
        for (Pending each : parts) {
            tryToWrite(List.of(each)).ifPresent(again -> refuse(each, again));
        }
    }

    /// Empty when every part has its answer; else why nothing of them was kept.
    private Optional<Exception> tryToWrite(List<Pending> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        try {
            connection.write(parts.stream().map(Pending::batch).toList());
        } catch (StoreUnavailable | SQLException failure) {
            if (!connection.rollBack()) {
                database.forgetConnections();
            }
            return Optional.of(failure);
        }
        try {
            connection.commit();
            parts.forEach(this::kept);
        } catch (SQLException failure) {
            lookFor(parts, failure);
        }
        return Optional.empty();
    }

    private void kept(Pending part) {
        part.kept();
        database.anchors().reached(part.batch());
    }

    private static void refuse(Pending part, Exception failure) {
        String reason = reason(failure);
        LOG.warn("hall {}: not kept: {}", part.batch().hall(), reason);
        part.refused(reason);
    }

    /// The commit failed: what the store holds now is the answer, if it can be asked.
    private void lookFor(List<Pending> parts, SQLException failure) {
        LOG.error("a commit failed", failure);
        forget();
        if (database.kind().commitMayStillHappen(failure)) {
            parts.forEach(each -> each.unknown("the connection was lost in the commit"));
            return;
        }
        for (Pending part : parts) {
            try {
                if (connection.kept(part.batch())) {
                    kept(part);
                } else {
                    refuse(part, failure);
                }
            } catch (SQLException blind) {
                forget();
                part.unknown("the commit failed and the store cannot be asked");
            }
        }
    }

    private void forget() {
        connection.forget();
        database.forgetConnections();
    }

    /// The database's own words quote the row, and a row may hold a ticket's token.
    private static String reason(Exception failure) {
        return switch (failure) {
            case StoreUnavailable refusal -> refusal.reason();
            case SQLException sql when String.valueOf(sql.getSQLState()).startsWith("23") ->
                    "the second wall refuses it, SQL state " + sql.getSQLState();
            case SQLException sql -> "the store failed, SQL state " + sql.getSQLState();
            default -> "the store failed";
        };
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
