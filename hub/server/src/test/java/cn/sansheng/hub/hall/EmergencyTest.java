package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmergencyTest {
    private static final ClerkId GUIDE = new ClerkId("guide");
    private static final Instant PRESSED = Instant.parse("2026-11-23T02:31:00Z");

    private final TestHall hall = new TestHall();

    private void press(Optional<String> text) {
        hall.decide(new Input.EmergencyDeclared(GUIDE, EmergencyKind.POWER, text));
    }

    private RefusalCode refused(int counter, Request request) {
        return hall.refused(TestRules.station(counter), request);
    }

    private List<String> boards() {
        return hall.rules.config().boards().stream()
                .map(board -> BoardViews.of(hall.situation(), board))
                .flatMap(view -> view.lines().stream())
                .flatMap(line -> line.segments().stream())
                .map(View.Board.Segment::text)
                .distinct()
                .toList();
    }

    /// Pressed at 10:31, over at 10:52: the very next ticket is called, and 21 minutes are no wait.
    @Test
    void s70_anEmergencyHoldsTheHallAndItGoesOnWithTheSameNextTicket() {
        hall.signIn(1);
        hall.after(Duration.between(hall.now, PRESSED.minus(Duration.ofMinutes(1))));
        hall.take('A');
        hall.take('A');
        hall.after(Duration.ofMinutes(1));
        press(Optional.of("停电 请稍候"));
        assertEquals(List.of("紧急情况", "停电 请稍候"), boards());
        assertTrue(
                hall.rules.config().boards().stream()
                        .map(board -> BoardViews.of(hall.situation(), board))
                        .allMatch(view -> view.urgent().orElse(false)),
                "no call delays it");
        assertEquals(List.of("停电 请稍候"), Views.summary(hall.situation()).notices());
        assertEquals(
                List.of(Optional.of("emergency"), Optional.of("emergency")),
                Views.services(hall.situation()).services().stream()
                        .map(View.Services.Service::reason)
                        .toList());
        assertEquals(RefusalCode.CLOSED, refused(1, new Request.CallNext()));
        assertEquals(RefusalCode.CLOSED, hall.refusedToTake('A'));
        hall.after(Duration.ofMinutes(21));
        hall.decide(new Input.EmergencyLifted(GUIDE));
        assertEquals("A001", hall.next(1));
        assertEquals(60, hall.hall.figures().volumes().waitedSeconds());
        assertEquals(
                List.of(Optional.of(GUIDE), Optional.of(GUIDE)),
                hall.journal.stream()
                        .filter(entry ->
                                entry.event() instanceof Event.EmergencyBegan
                                        || entry.event() instanceof Event.EmergencyEnded)
                        .map(entry -> entry.origin().by())
                        .toList());
    }

    @Test
    void whoIsBeingServedIsServedToTheEnd() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(TestRules.station(1), new Request.Start());
        press(Optional.empty());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
        assertEquals(Optional.empty(), hall.hall.desk(new CounterId(1)).ticket());
        assertEquals(List.of("紧急情况", EmergencyKind.POWER.words()), boards());
    }

    @Test
    void nobodyCalledLosesTheirPlaceMeanwhile() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        press(Optional.empty());
        assertEquals(RefusalCode.CLOSED, refused(1, new Request.NoShow()));
        assertEquals(RefusalCode.CLOSED, refused(1, new Request.Recall()));
    }

    @Test
    void s70_whoStandsReadyCallsNobodyUntilItIsOver() {
        hall.signIn(1);
        hall.signIn(2);
        hall.take('B');
        hall.next(2);
        hall.accepted(TestRules.station(1), new Request.CallNext(Optional.of(true)));
        press(Optional.empty());
        hall.accepted(
                TestRules.station(2),
                new Request.Transfer(Optional.of(TestRules.A), Optional.empty(), Optional.empty()));
        assertEquals(Optional.empty(), hall.hall.desk(new CounterId(1)).ticket());
        hall.after(Duration.ofMinutes(21));
        assertEquals(Optional.empty(), hall.hall.desk(new CounterId(1)).ticket());
        hall.decide(new Input.EmergencyLifted(GUIDE));
        assertEquals(
                Optional.of(hall.ticket("B001").id()), hall.hall.desk(new CounterId(1)).ticket());
    }

    @Test
    void s70_whoStandsReadyMayStandDownAndCallsNobody() {
        hall.signIn(1);
        hall.signIn(2);
        hall.take('B');
        hall.next(2);
        hall.accepted(TestRules.station(1), new Request.CallNext(Optional.of(true)));
        press(Optional.empty());
        hall.accepted(
                TestRules.station(2),
                new Request.Transfer(Optional.of(TestRules.A), Optional.empty(), Optional.empty()));
        Request standDown = new Request.CallNext(Optional.of(false));
        hall.accepted(TestRules.station(1), standDown);
        assertEquals(Optional.empty(), hall.hall.desk(new CounterId(1)).picks().awaiting());
        assertEquals(Optional.empty(), hall.hall.desk(new CounterId(1)).ticket());
        assertEquals(RefusalCode.CLOSED, refused(1, standDown));
    }

    @Test
    void twoEmergenciesAtOnceNoneToEndAndPersonalNumbersAreRefused() {
        Event before = hall.last();
        hall.decide(new Input.EmergencyLifted(GUIDE));
        press(Optional.of("请拨 13912345678"));
        press(Optional.of(" "));
        assertEquals(before, hall.last());
        press(Optional.empty());
        Event began = hall.last();
        press(Optional.of("又一次"));
        assertEquals(began, hall.last());
    }
}
