package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Kiosks without their hub (B10 断网不能取号). Whoever comes gets a number that counts.
final class AwayFaults {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_TICKETS = 60;
    private static final Duration LEAST_BETWEEN = Duration.ofSeconds(5);
    private static final int EACH = 5;

    private AwayFaults() {}

    /// Killed, and away for so long; 60 people come meanwhile, fewer when it is away for less than
    /// five minutes.
    static void hubIsAway(FaultHall hall, Telling telling, Duration away) throws Exception {
        int people = (int) Math.min(MOST_TICKETS, away.dividedBy(LEAST_BETWEEN));
        long began = System.nanoTime();
        hall.hall().kill();
        telling.manager("page: " + hall.manager().awaitStale());
        hall.manager().photograph(telling.picture("dashboard"));
        hall.first().awaitFact("hub", "away");
        telling.citizenAt(hall.first());
        for (int person = 0; person < people; person++) {
            restUntil(began + away.toNanos() * person / people);
            KioskBox kiosk = hall.kiosks().get(person % 2);
            if (person < 2) {
                hall.someoneTouches(kiosk);
                kiosk.awaitScreen("ticket");
                telling.citizenAt(kiosk);
                kiosk.awaitFact("paper", "printed");
                kiosk.leave();
            } else {
                hall.someoneTakesATicket(kiosk);
            }
        }
        telling.citizen("%d people took a paper, one after the other".formatted(people));
        restUntil(began + away.toNanos());
        telling.mended();
        hall.hall().startAgain();
        allTold(hall, telling);
    }

    private static void restUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    /// The hub lives; the first at each kiosk asks it and waits in vain.
    static void kiosksAreCutOff(FaultHall hall, Telling telling) throws Exception {
        hall.networks().forEach(NetworkCable::pull);
        List<Future<?>> queues = new ArrayList<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (KioskBox kiosk : hall.kiosks()) {
                queues.add(
                        both.submit(() -> {
                            for (int person = 0; person < EACH; person++) {
                                hall.someoneTakesATicket(kiosk);
                            }
                            return kiosk;
                        }));
            }
            for (KioskBox kiosk : hall.kiosks()) {
                telling.manager(hall.manager().awaitTold(kiosk.name()));
            }
            hall.manager().photograph(telling.picture("dashboard"));
            for (Future<?> queue : queues) {
                Object _ = queue.get();
            }
        }
        telling.citizen("%d people at each kiosk took a paper".formatted(EACH));
        for (KioskBox kiosk : hall.kiosks()) {
            telling.citizenAt(kiosk);
        }
        telling.mended();
        hall.networks().forEach(NetworkCable::plugIn);
        allTold(hall, telling);
    }

    /// Every number is in the journal, the kiosks say nothing of the hub, and the page is clean.
    private static void allTold(FaultHall hall, Telling telling) throws Exception {
        await("all told").atMost(PATIENCE).ignoreExceptions().until(hall::everybodyIsInTheJournal);
        hall.manager().awaitFresh();
        hall.manager().awaitQuiet("离线");
        for (KioskBox kiosk : hall.kiosks()) {
            kiosk.awaitFact("hub", "");
        }
        telling.well();
    }
}
