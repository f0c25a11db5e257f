package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.TicketLimits;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Instant BEFORE_CLOSING = Instant.parse("2026-11-23T08:15:00Z");

    private static TestHall hall(TicketLimits limits) {
        return new TestHall(TestRules.with(limits));
    }

    private static RefusalCode refused(TestHall hall, ServiceCode service) {
        return hall.refused(
                TestRules.KIOSK,
                new Request.TakeTicket(
                        service, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> shown(TestHall hall, ServiceCode service) {
        return Views.services(hall.situation()).services().stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .flatMap(View.Services.Service::reason);
    }

    @Test
    void b9_aServiceIsFullTodayWhenItsDailyNumberIsReached() {
        TestHall hall = hall(new TicketLimits(Map.of(TestRules.A, 2), Optional.empty()));
        hall.signIn(1);
        hall.take('A');
        assertEquals(Optional.empty(), shown(hall, TestRules.A));
        hall.take('A');
        assertEquals(RefusalCode.FULL_TODAY, refused(hall, TestRules.A));
        assertEquals(Optional.of("full-today"), shown(hall, TestRules.A));
        assertEquals("B001", hall.take('B'));
        hall.after(Duration.ofDays(1));
        assertEquals("A001", hall.take('A'));
    }

    @Test
    void b9_noTicketIsGivenWhoseStartIsExpectedAfterClosing() {
        TestHall hall = hall(new TicketLimits(Map.of(), Optional.of(Duration.ofMinutes(10))));
        hall.signIn(1);
        hall.after(Duration.between(hall.now, BEFORE_CLOSING));
        // 45 minutes are left, less 10.
        hall.outlook = expecting(TestRules.A, 30, 40);
        assertEquals("A001", hall.take('A'));
        hall.outlook = expecting(TestRules.A, 31, 41);
        assertEquals(RefusalCode.FULL_TODAY, refused(hall, TestRules.A));
        assertEquals(Optional.of("full-today"), shown(hall, TestRules.A));
    }

    private static Outlook expecting(ServiceCode service, int low, int high) {
        Outlook.Wait wait = new Outlook.Wait(low, (low + high) / 2.0, high);
        return new Outlook(Map.of(), Map.of(new Group(service, Optional.empty()), wait));
    }

    @Test
    void withoutALimitTicketsAreGivenUntilTheDoorsClose() {
        TestHall hall = new TestHall();
        hall.signIn(1);
        hall.after(Duration.between(hall.now, BEFORE_CLOSING));
        for (int people = 0; people < 30; people++) {
            hall.take('A');
        }
        hall.after(Duration.ofMinutes(45));
        assertEquals(RefusalCode.CLOSED, refused(hall, TestRules.A));
        assertEquals(Optional.of("closed"), shown(hall, TestRules.A));
    }

    @Test
    void b9_afterA999ComesA1000() {
        TestHall hall = new TestHall();
        for (int serial = 1; serial < 1000; serial++) {
            hall.take('A');
        }
        assertEquals("A1000", hall.take('A'));
    }
}
