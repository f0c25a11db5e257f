package cn.sansheng.hub.forecast.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.forecast.learnt.Attendance.Span;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ServiceCode A = new ServiceCode('A');
    private static final ClerkId QUICK = new ClerkId("quick");
    private static final ClerkId SLOW = new ClerkId("slow");
    private static final CounterId ONE = new CounterId(1);

    @Test
    void tellsTheHoursSlownessFromTheClerks() {
        Random random = new Random(7);
        Experience learnt = Experience.NONE;
        for (int i = 0; i < 2_000; i++) {
            boolean quick = random.nextBoolean();
            int hour = random.nextInt(2);
            double seconds =
                    600
                            * (quick ? 0.8 : 1.25)
                            * (hour == 0 ? 0.9 : 1 / 0.9)
                            * Math.exp(0.3 * random.nextGaussian());
            learnt = learnt.served(A, quick ? QUICK : SLOW, hour * 3600, 0, seconds);
        }
        Paces paces = learnt.paces();
        assertEquals(Math.log(600), paces.service(A).mean(), 0.05);
        assertEquals(Math.log(0.8), paces.of(QUICK), 0.05);
        assertEquals(Math.log(1.25), paces.of(SLOW), 0.05);
        assertEquals(Math.log(0.9), paces.ofHour(A, 0), 0.05);
        assertEquals(0.3, Math.sqrt(paces.service(A).variance()), 0.03);
    }

    @Test
    void thoseWhoWaitedLongComeLessOften() {
        Experience learnt = Experience.NONE;
        for (int i = 0; i < 500; i++) {
            learnt = learnt.served(A, QUICK, 0, 60, 300);
            learnt = i % 2 == 0 ? learnt.missed(4000, 48) : learnt.served(A, QUICK, 0, 4000, 300);
        }
        assertEquals(0.01, learnt.noShows().share(60), 0.01);
        assertEquals(0.49, learnt.noShows().share(4000), 0.02);
    }

    @Test
    void keepsWhenCountersWereMannedForTheDaysToCome() {
        Experience learnt =
                Experience.NONE
                        .onPost(ONE, QUICK, 1800)
                        .offPost(ONE, 12_600)
                        .onPost(ONE, SLOW, 16_200)
                        .offPost(ONE, 30_600);
        List<Span> spans = List.of(new Span(QUICK, 1800, 12_600), new Span(SLOW, 16_200, 30_600));
        assertEquals(spans, learnt.attendance().today(ONE));
        Attendance tomorrow = learnt.dayOver().attendance();
        assertEquals(spans, tomorrow.on(0, ONE));
        assertEquals(List.of(), tomorrow.today(ONE));
    }

    @Test
    void aDayOnWhichNobodyWorkedTeachesNothing() {
        assertEquals(Experience.NONE.attendance(), Experience.NONE.dayOver().attendance());
    }

    @Test
    void countsWhoComesInAnHourOfADay() {
        Group elderly = new Group(A, Optional.of(new Priority("elderly")));
        Experience learnt = Experience.NONE;
        for (int day = 0; day < 5; day++) {
            learnt = learnt.came(elderly, 7300).came(elderly, 7400).came(elderly, 8000).dayOver();
        }
        assertEquals(3, learnt.arrivals().inHour(elderly, 2), 1e-9);
        assertEquals(0, learnt.arrivals().inHour(elderly, 3));
        assertEquals(0, learnt.arrivals().inHour(new Group(A, Optional.empty()), 2));
    }

    @Test
    void learnsFromTheFirstCallAlone() {
        TicketId ticket = Ids.ticket();
        Experience shown =
                Experience.NONE.told(ticket, new WaitMinutes(10, 20)).called(ticket, 600);
        assertEquals(1, shown.promises().calibration().outcomes());
        assertEquals(shown, shown.called(ticket, 6000));
        assertEquals(shown, shown.called(Ids.ticket(), 60));
    }

    @Test
    void secondsOfTheDayNeverWrap() {
        assertEquals(1800, DaySecond.of(DAY, Instant.parse("2026-11-23T00:30:00Z")));
        assertEquals(88_200, DaySecond.of(DAY, Instant.parse("2026-11-24T00:30:00Z")));
        assertEquals(-1800, DaySecond.of(DAY, Instant.parse("2026-11-22T23:30:00Z")));
        assertEquals(-1, DaySecond.hour(-1800));
    }

    @Test
    void aGroupIsReadBackFromItsText() {
        Group elderly = new Group(A, Optional.of(new Priority("elderly")));
        Group anybody = new Group(A, Optional.empty());
        assertEquals(elderly, Group.parse(elderly.toString()));
        assertEquals(anybody, Group.parse(anybody.toString()));
    }
}
