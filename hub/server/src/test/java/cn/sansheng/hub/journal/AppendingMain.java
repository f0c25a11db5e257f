package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;

import cn.sansheng.hub.config.HallConfig.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program that [KillTest] kills: appends for ever and says what was acknowledged. With the
/// word `hasty` it acknowledges before the commit, as a broken writer would.
final class AppendingMain {
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
                Batch next = Sample.batch(HALL, head, size);
                appending.append(next);
                head = next.head();
                say(head.n());
            }
        }
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
