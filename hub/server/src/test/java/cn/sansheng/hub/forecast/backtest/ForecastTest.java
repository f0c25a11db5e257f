package cn.sansheng.hub.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.forecast.Forecast;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Outlook.Wait;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Forecasts of a hall played by hand: counter 8's clerk serves D alone, nobody else's D is open.
class ForecastTest {
    private static final int COUNTER = 8;
    private static final ServiceCode D = new ServiceCode('D');
    private static final Group ANYBODY = new Group(D, Optional.empty());
    private static final Group ELDERLY = new Group(D, Optional.of(MixedHall.ELDERLY));

    private final Rules rules = MixedHall.rules();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final PlayedHall hall =
            new PlayedHall(rules, Hall.empty(LocalDate.of(2026, 11, 23)), now);

    ForecastTest() {
        hall.at(now);
    }

    private void after(Duration time) {
        now = now.plus(time);
        hall.at(now);
    }

    private void signIn() {
        hall.asked(COUNTER, MixedHall.signIn(COUNTER));
    }

    private void take(int tickets) {
        for (int i = 0; i < tickets; i++) {
            take(Optional.empty());
        }
    }

    private void take(Optional<Priority> priority) {
        hall.asked(
                MixedHall.KIOSK,
                new Request.TakeTicket(D, priority, Optional.empty(), Optional.empty()));
    }

    private Outlook outlook() {
        return Forecast.of(hall.situation());
    }

    private Wait newcomer() {
        return newcomer(ANYBODY);
    }

    private Wait newcomer(Group group) {
        return Optional.ofNullable(outlook().arriving().get(group)).orElseThrow();
    }

    private List<Wait> inLine() {
        Map<TicketId, Wait> waiting = outlook().waiting();
        return hall.hall().tickets().all().values().stream()
                .filter(ticket -> waiting.containsKey(ticket.id()))
                .map(ticket -> waiting.get(ticket.id()))
                .toList();
    }

    @Test
    void b9_nothingIsToldOfAServiceThatNobodyIsExpectedToServe() {
        take(3);
        assertEquals(Outlook.UNKNOWN, outlook());
    }

    @Test
    void whoComesToAFreeCounterIsCalledAtOnce() {
        signIn();
        assertTrue(newcomer().high() < 3, newcomer()::toString);
    }

    @Test
    void theSameHallAlwaysGetsTheSameForecast() {
        signIn();
        take(20);
        assertEquals(outlook(), outlook());
    }

    @Test
    void thoseBehindAreToldMore() {
        signIn();
        take(12);
        List<Wait> waits = inLine();
        assertEquals(12, waits.size());
        for (int i = 1; i < waits.size(); i++) {
            assertTrue(waits.get(i - 1).middle() < waits.get(i).middle());
        }
        assertTrue(waits.getLast().middle() < newcomer().middle());
    }

    /// Configured are 15 minutes a visitor.
    @Test
    void tenAheadAtOneCounterMeanTenServices() {
        signIn();
        take(10);
        assertEquals(150, newcomer().middle(), 20);
    }

    @Test
    void b5_whoGoesFirstIsToldAShorterWait() {
        signIn();
        take(6);
        assertTrue(newcomer(ELDERLY).high() < newcomer().low());
    }

    @Test
    void anAnnouncedReturnIsBelieved() {
        signIn();
        hall.asked(
                COUNTER,
                new Request.Away(
                        AwayReason.MEETING,
                        Optional.of(now.plus(Duration.ofMinutes(30))),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(30, newcomer().middle(), 3);
    }

    @Test
    void aServiceThatIsLongUnderWayIsExpectedToEndSooner() {
        signIn();
        take(1);
        hall.asked(COUNTER, new Request.CallNext());
        hall.asked(COUNTER, new Request.Start());
        double justBegun = newcomer().middle();
        after(Duration.ofMinutes(10));
        assertTrue(newcomer().middle() < justBegun);
    }

    @Test
    void lunchIsExpectedAsOnDaysBeforeAndOnlyOnce() {
        for (int day = 0; day < 3; day++) {
            signIn();
            lunch(Duration.ofHours(3));
            after(Duration.ofHours(20));
        }
        signIn();
        after(Duration.ofHours(3).minusMinutes(5));
        take(3);
        assertTrue(inLine().getLast().low() > 55, inLine()::toString);
        lunch(Duration.ofMinutes(5));
        assertTrue(inLine().getLast().high() < 60, inLine()::toString);
    }

    private void lunch(Duration in) {
        after(in);
        hall.asked(
                COUNTER,
                new Request.Away(
                        AwayReason.BREAK, Optional.empty(), Optional.empty(), Optional.empty()));
        after(Duration.ofHours(1));
        hall.asked(COUNTER, new Request.Back());
    }

    @Test
    void whatATicketIsToldStandsInTheJournal() throws MalformedMessage {
        signIn();
        take(4);
        Optional<WaitMinutes> told = Optional.of(newcomer().told());
        List<HallEntry> entries = new ArrayList<>();
        hall.expects(outlook());
        hall.readBy(entries::add);
        take(1);
        HallEntry read = HallEntry.parse(entries.getFirst().text());
        assertEquals(entries.getFirst(), read);
        assertEquals(told, ((Event.TicketIssued) read.event()).told());
    }
}
