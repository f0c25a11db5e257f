package cn.sansheng.hub.web.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Refusal;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.hub.web.AccountsStore;
import cn.sansheng.hub.web.upkeep.UpkeepBook.Written;
import cn.sansheng.messages.ClerkId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The table behind the maintenance register. It is 09:00 on 2026-11-23.
class UpkeepBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ClerkId WANG = new ClerkId("wang");
    private static final Task FANS = task("hub", "dust");

    private final DataSource store = AccountsStore.create();
    private Instant now = TestRules.MORNING;
    private final UpkeepBook book = opened();

    private UpkeepBook opened() {
        return new UpkeepBook(store, TestRules.small().config(), () -> now);
    }

    private static Task task(String device, String work) {
        return new Task(Device.parse(device), new Work(work));
    }

    private Entry kept(Act act, String note) {
        Written written = book.write(act, Optional.of(note).filter(it -> !it.isEmpty()), WANG);
        return assertInstanceOf(Written.Kept.class, written).entry();
    }

    @Test
    void s61_whoWroteWhatAndWhenIsKeptAndReadAgain() {
        String station = TestRules.small().config().stations().getFirst().name().value();
        List<Entry> written =
                List.of(
                        kept(new Act.Planned(FANS, 90, TODAY), ""),
                        kept(new Act.Done(task(station + "/printer", "换灯管"), TODAY), "两根"),
                        kept(new Act.TakenBack(2), "写错了"),
                        kept(new Act.Unplanned(FANS), ""));
        assertEquals(
                new Entry(1, now, WANG, new Act.Planned(FANS, 90, TODAY), Optional.empty()),
                written.getFirst());
        assertEquals(written, book.register().entries());
        assertEquals(written, opened().register().entries());
    }

    @Test
    void aStationThatTheHallDoesNotHaveIsRefusedButItsPlanCanBeEnded() {
        Task gone = task("kiosk-99", "dust");
        assertEquals(
                new Written.Refused(Refusal.DEVICE),
                book.write(new Act.Done(gone, TODAY), Optional.empty(), WANG));
        assertEquals(
                new Written.Refused(Refusal.DEVICE),
                book.write(new Act.Planned(gone, 9, TODAY), Optional.empty(), WANG));
        assertEquals(
                new Written.Refused(Refusal.NOT_PLANNED),
                book.write(new Act.Unplanned(gone), Optional.empty(), WANG));
        assertEquals(List.of(), opened().register().entries());
    }

    @Test
    void todayIsTheHallsDay() {
        now = Instant.parse("2026-11-23T16:30:00Z");
        assertEquals(TODAY.plusDays(1), book.today());
        now = now.minus(Duration.ofHours(1));
        assertEquals(
                new Written.Refused(Refusal.FUTURE),
                book.write(new Act.Done(FANS, TODAY.plusDays(1)), Optional.empty(), WANG));
    }
}
