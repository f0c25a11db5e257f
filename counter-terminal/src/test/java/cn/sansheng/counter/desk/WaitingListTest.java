package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingListTest {
    @Test
    void everyRowSaysWhyItStandsThere() {
        Morning morning = Morning.connected(Scenes.idle());
        assertEquals(
                List.of(
                        Picture.Order.NEXT_BY_PRIORITY,
                        Picture.Order.LONGEST,
                        Picture.Order.BY_TIME),
                orders(morning).subList(0, 3));
    }

    @Test
    void whoCameByAppointmentIsShownWithItsSlot() {
        View.Counter view = Scenes.idle();
        List<View.Counter.Waiting> rows = new ArrayList<>(view.waiting().subList(1, 4));
        rows.add(0, byAppointment(90));
        rows.add(byAppointment(91));
        Morning morning = Morning.connected(Scenes.waiting(view, rows));
        assertEquals(
                List.of(
                        Picture.Order.NEXT_BY_APPOINTMENT,
                        Picture.Order.LONGEST,
                        Picture.Order.BY_TIME,
                        Picture.Order.BY_TIME,
                        Picture.Order.APPOINTMENT),
                orders(morning));
        assertEquals(Optional.of(LocalTime.of(10, 20)), rows(morning).getFirst().slot());
    }

    private static View.Counter.Waiting byAppointment(int serial) {
        return new View.Counter.Waiting(
                Scenes.ticket(serial),
                new TicketNumber('A', serial),
                Scenes.A,
                Scenes.NOW.minusSeconds(276),
                Optional.empty(),
                Optional.of(Scenes.NOW.minusSeconds(276)),
                Optional.empty());
    }

    @Test
    void awayFromTheHubItsFiguresStandStill() {
        Morning morning = Morning.connected(Scenes.idle());
        List<Picture.Row> before = rows(morning);
        morning.happens(new Event.HubGone());
        morning.passes(Duration.ofMinutes(3));
        assertEquals(before, rows(morning));
    }

    @Test
    void aPriorityTicketBehindOthersDoesNotClaimToGoFirst() {
        View.Counter view = Scenes.idle();
        List<View.Counter.Waiting> rows = new ArrayList<>(view.waiting().reversed());
        Morning morning = Morning.connected(Scenes.waiting(view, rows));
        assertEquals(Picture.Order.NEXT, orders(morning).getFirst());
        morning.happens(new Event.Wished(new Wish.TurnPage()));
        assertEquals(Picture.Order.BY_TIME, orders(morning).getLast());
    }

    @Test
    void nobodyIsNextWhileTheClerkIsAway() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofMinutes(1)));
        assertEquals(List.of(), orders(morning).stream().filter(Picture.Order::isNext).toList());
    }

    @Test
    void theBandPushesTheListAndPagesShowTheRest() {
        Morning morning = Morning.connected(Scenes.idle());
        assertEquals(11, rows(morning).size());
        assertEquals(3, morning.picture().waiting().more());
        morning.arrives(Scenes.ringing(Scenes.idle(), 1));
        assertEquals(9, rows(morning).size());
        morning.happens(new Event.Wished(new Wish.TurnPage()));
        assertEquals(5, rows(morning).size());
        morning.happens(new Event.Wished(new Wish.TurnPage()));
        assertEquals(9, rows(morning).size());
    }

    @Test
    void digitsChooseTheRowsOfThePage() {
        Morning morning = Morning.connected(Scenes.idle());
        assertEquals(Optional.empty(), rows(morning).getFirst().choice());
        morning.does(Operation.CALL);
        assertEquals(
                IntStream.rangeClosed(1, 9).boxed().map(Optional::of).toList(),
                rows(morning).stream().map(Picture.Row::choice).toList());
    }

    private static List<Picture.Row> rows(Morning morning) {
        return morning.picture().waiting().rows();
    }

    private static List<Picture.Order> orders(Morning morning) {
        return rows(morning).stream().map(Picture.Row::order).toList();
    }
}
