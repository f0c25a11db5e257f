package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.TicketLimits;
import cn.sansheng.hub.config.WorkingDays;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// S26: who stands at the wrong counter is told the exact place and loses no time.
class S26Test {
    private static final CounterId WRONG = new CounterId(3);
    private static final CounterId RIGHT = new CounterId(12);

    private final TestHall hall = new TestHall(rules());

    /// Service A at counter 3, service B at counter 12 upstairs.
    private static Rules rules() {
        HallConfig small = TestRules.small().config();
        return new Rules(
                new HallConfig(
                        small.hall(),
                        small.names(),
                        small.zone(),
                        small.hours(),
                        List.of(service(small, 0, WRONG), service(small, 1, RIGHT)),
                        List.of(
                                counter(WRONG, new Names("1层A区", "1F zone A")),
                                counter(RIGHT, new Names("2层B区", "2F zone B"))),
                        List.of(),
                        List.of(small.stations().getFirst(), station(WRONG), station(RIGHT)),
                        List.of(clerk(small, WRONG), clerk(small, RIGHT)),
                        small.priorityLetter(),
                        small.priorities(),
                        small.broker(),
                        small.store(),
                        small.data(),
                        small.web(),
                        small.tls(),
                        small.limits(),
                        small.demo(),
                        small.clock(),
                        WorkingDays.EVERY_DAY,
                        small.order(),
                        small.appointments(),
                        TicketLimits.NONE));
    }

    private static HallConfig.Service service(HallConfig small, int which, CounterId counter) {
        HallConfig.Service as = small.services().get(which);
        return new HallConfig.Service(
                as.code(),
                as.names(),
                as.department(),
                Set.of(counter),
                as.normalMinutes(),
                as.priorityClass(),
                as.perSlot());
    }

    private static HallConfig.Counter counter(CounterId number, Names place) {
        return new HallConfig.Counter(number, place, Optional.empty(), Optional.empty());
    }

    private static HallConfig.Station station(CounterId counter) {
        return new HallConfig.Station(
                new StationName("counter-" + counter), StationKind.COUNTER, Optional.of(counter));
    }

    private static HallConfig.Person clerk(HallConfig small, CounterId counter) {
        HallConfig.Person as = small.people().getFirst();
        return new HallConfig.Person(
                new cn.sansheng.messages.ClerkId("c" + counter),
                as.displayName(),
                as.roles(),
                as.serves());
    }

    @Test
    void s26_a023MovedFromCounter3To12IsNextThereAndWasNotServedAt3() {
        hall.signIn(3);
        hall.signIn(12);
        IntStream.range(0, 23).forEach(_ -> hall.take('A'));
        hall.after(Duration.ofMinutes(6));
        IntStream.range(0, 4).forEach(_ -> hall.take('B'));
        hall.after(Duration.ofMinutes(14));
        hall.callFor(3, "A023");
        ReplyBody told =
                hall.accepted(
                        new StationName("counter-3"),
                        new Request.Transfer(
                                Optional.empty(), Optional.of(RIGHT), Optional.empty()));
        assertEquals(
                new ReplyBody.Transferred(
                        "12号窗口 2层B区",
                        0,
                        Optional.of(new Names("12号窗口 2层B区", "counter 12 (2F zone B)"))),
                told);
        assertEquals("A023", hall.next(12));
        assertEquals(List.of(WRONG, RIGHT), countersOf("A023"));
        assertTrue(
                hall.journal.stream().noneMatch(e -> e.event() instanceof Event.ServiceFinished));
        assertEquals(0, hall.hall.desk(WRONG).tally().finished());
    }

    private List<CounterId> countersOf(String number) {
        return hall.journal.stream()
                .map(HallEntry::event)
                .filter(Event.TicketCalled.class::isInstance)
                .map(Event.TicketCalled.class::cast)
                .filter(call -> call.ticket().equals(hall.ticket(number).id()))
                .map(Event.TicketCalled::counter)
                .toList();
    }
}
