package cn.sansheng.hub.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import cn.sansheng.hub.web.upkeep.UpkeepBook.Written;
import cn.sansheng.messages.ClerkId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// S61: the maintenance register is in every backup, and is the same on both stores.
final class UpkeepBackupTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Task HEAD =
            new Task(Device.parse(TestRules.KIOSK + "/printer"), new Work("print-head"));
    private static final Task DUST = new Task(Device.parse("hub"), new Work("除尘，风扇"));

    @TempDir Path folder;

    @Test
    void s61_aRestoredStoreOfEitherKindHoldsTheRegisterAndGoesOn() throws Exception {
        Path file = folder.resolve("backup");
        List<Entry> entries = backedUp(file);
        try (Database other = Database.open(new Store.H2(folder.resolve("other")))) {
            restored(other, file, entries);
        }
        assumeTrue(PostgreSqlServer.possible(), "no PostgreSQL to start");
        try (PostgreSqlServer server = PostgreSqlServer.start();
                Database other = Database.open(server.database())) {
            restored(other, file, entries);
        }
    }

    private List<Entry> backedUp(Path file) throws Exception {
        try (Database database = Database.open(new Store.H2(folder.resolve("store")))) {
            UpkeepBook book = book(database);
            List<Entry> entries = everyAct(book, 0);
            StringWriter lines = new StringWriter();
            Backup.write(database, new Printed(new PrintWriter(lines), new PrintWriter(lines)));
            Files.writeString(file, lines.toString());
            return entries;
        }
    }

    private static void restored(Database other, Path file, List<Entry> entries) throws Exception {
        book(other).write(new Act.Done(DUST, TODAY), Optional.empty(), new ClerkId("nobody"));
        Restore.from(file, other);
        UpkeepBook book = book(other);
        assertEquals(entries, book.register().entries());
        List<Entry> more = everyAct(book, entries.size());
        assertEquals(2L * entries.size(), more.getLast().n());
        assertEquals(book.register(), book(other).register());
    }

    private static UpkeepBook book(Database database) {
        return new UpkeepBook(database.pool(), TestRules.small().config(), () -> TestRules.MORNING);
    }

    private static List<Entry> everyAct(UpkeepBook book, long before) {
        return List.of(
                kept(book, new Act.Planned(HEAD, 30, TODAY), ""),
                kept(book, new Act.Done(HEAD, TODAY), "酒精棉 \"湿\"\\"),
                kept(book, new Act.TakenBack(before + 2), "写错了"),
                kept(book, new Act.Planned(DUST, 180, TODAY.plusDays(9)), ""),
                kept(book, new Act.Unplanned(DUST), ""));
    }

    private static Entry kept(UpkeepBook book, Act act, String note) {
        Written written =
                book.write(act, Optional.of(note).filter(it -> !it.isEmpty()), new ClerkId("wang"));
        return assertInstanceOf(Written.Kept.class, written).entry();
    }
}
