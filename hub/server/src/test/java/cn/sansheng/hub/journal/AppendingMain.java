package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.messages.TicketId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The program that [KillTest] kills: appends for ever and says what was acknowledged. With the
/// word `hasty` it acknowledges before the commit, as a broken writer would.
final class AppendingMain {
    static final TicketId TICKET = new TicketId(new UUID(0x7000, 0x8000_0000_0000_0000L));

    private AppendingMain() {}

    private interface Appending {
        void append(Batch batch) throws StoreUnavailable, OutcomeUnknown;
    }

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(new Store.H2(Path.of(arguments[0])));
                Journal journal = JdbcJournal.on(database)) {
            Appending appending =
                    arguments[1].equals("hasty") ? new Hasty(journal) : journal::append;
            Head head = Sample.head(journal, HALL);
            for (int size = 1; ; size = size % 5 + 1) {
                Batch next = noting(Sample.batch(HALL, head, size));
                appending.append(next);
                head = next.head();
                say(head.n());
            }
        }
    }

    /// One ticket's note says which entry is the last.
    private static Batch noting(Batch batch) {
        NoteLeft note = new NoteLeft(TICKET, Optional.of("" + batch.head().n()));
        return new Batch(batch.hall(), batch.entries(), List.of(), List.of(), List.of(note));
    }

    private static void say(long acknowledged) {
        System.out.println(acknowledged);
        System.out.flush();
    }

    private static final class Hasty implements Appending {
        private final Journal journal;
        private final List<Batch> waiting = new ArrayList<>();

        Hasty(Journal journal) {
            this.journal = journal;
        }

        @Override
        public void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
            waiting.add(batch);
            if (waiting.size() == 20) {
                for (Batch each : waiting) {
                    journal.append(each);
                }
                waiting.clear();
            }
        }
    }
}
