package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static cn.sansheng.hub.journal.Sample.head;
import static cn.sansheng.hub.journal.Sample.number;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.hub.config.HallConfig.Store;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("cn.sansheng.hub.journal.PostgreSqlServer#possible")
final class PostgreSqlJournalTest extends JournalContract {
    private static @Nullable PostgreSqlServer server;

    private @Nullable Database database;

    @BeforeAll
    static void starts() throws Exception {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void stops() throws Exception {
        server().close();
    }

    private static PostgreSqlServer server() {
        PostgreSqlServer running = server;
        if (running == null) {
            throw new IllegalStateException("no server");
        }
        return running;
    }

    @Override
    Journal open() throws Exception {
        Database opened = Database.open(server().database());
        database = opened;
        return JdbcJournal.on(opened);
    }

    @AfterEach
    void closesTheDatabase() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aConnectionCutBetweenTwoCommitsCostsNobodyAnything() throws Exception {
        try (Database own = Database.open(server().database());
                Journal journal = JdbcJournal.on(own)) {
            journal.append(batch(HALL, Head.START, 2, number(1)));
            server().execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                    + " WHERE application_name = 'sansheng'");
            journal.append(batch(HALL, new Head(2, head(journal, HALL).hash()), 1, number(2)));
            assertEquals(3, head(journal, HALL).n());
        }
    }

    @Test
    void serviceComesBackWithTheServer() throws Exception {
        try (Database own = Database.open(server().database());
                Journal journal = JdbcJournal.on(own)) {
            Batch first = batch(HALL, Head.START, 2);
            Batch next = batch(HALL, first.head(), 2);
            journal.append(first);
            server().down();
            assertThrows(StoreUnavailable.class, () -> journal.append(next));
            assertThrows(StoreUnreadable.class, () -> journal.head(HALL));
            server().up();
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> journal.head(HALL).isPresent());
            assertEquals(first.head(), head(journal, HALL));
            journal.append(next);
        }
    }

    @Test
    void theWallHoldsAgainstASecondHubThatTakesTheSameHall() throws Exception {
        Store.PostgreSql shared = server().database();
        try (Database one = Database.open(shared);
                Database two = Database.open(shared);
                Journal first = JdbcJournal.on(one);
                Journal second = JdbcJournal.on(two)) {
            first.append(batch(HALL, Head.START, 1, number(1)));
            Head seen = head(second, HALL);
            second.append(batch(HALL, seen, 1, number(2)));
            Batch late = batch(HALL, seen, 1, number(3));
            assertThrows(StoreUnavailable.class, () -> first.append(late));
            first.append(batch(HALL, head(first, HALL), 1, number(3)));
            assertEquals(3, head(second, HALL).n());
        }
    }
}
