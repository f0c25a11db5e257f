package cn.sansheng.acceptance;

import java.time.Duration;

/// Clocks that jump. Stations take the hall's time from the hub, so all of them jump with it.
/// Queues are kept by the order in which people came and not by anybody's clock.
final class ClockFaults {
    private static final Duration ERROR = Duration.ofHours(2);

    private ClockFaults() {}

    /// The hub comes back two hours ahead, as after an empty battery, and is set right again.
    static void clockJumps(FaultHall hall, Telling telling) throws Exception {
        KioskBox kiosk = hall.first();
        hall.someoneTakesATicket(kiosk);
        hall.hall().kill();
        hall.hall().startAgain(ERROR);
        online(hall);
        hall.someoneTouches(kiosk);
        kiosk.awaitScreen("ticket");
        kiosk.awaitFact("paper", "printed");
        telling.citizenAt(kiosk);
        kiosk.leave();
        telling.manager(hall.manager().awaitTold("等太久"));
        hall.manager().photograph(telling.picture("dashboard"));
        String ahead = hall.clerkCalls();
        hall.clerkServes();
        hall.hall().kill();
        telling.mended();
        hall.hall().startAgain();
        online(hall);
        hall.someoneTakesATicket(kiosk);
        telling.well();
        String right = hall.clerkCalls();
        hall.clerkServes();
        telling.citizen(
                "called next: %s two hours ahead, %s when set right".formatted(ahead, right));
    }

    private static void online(FaultHall hall) {
        hall.manager().awaitFresh();
        hall.manager().awaitQuiet("离线");
        hall.kiosks().forEach(kiosk -> kiosk.awaitFact("hub", ""));
    }
}
