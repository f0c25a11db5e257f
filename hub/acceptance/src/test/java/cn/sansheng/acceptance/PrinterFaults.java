package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/// What goes wrong at a printer. The number counts from the first, its paper comes once.
final class PrinterFaults {
    private PrinterFaults() {}

    static void paperEnds(FaultHall hall, Telling telling) throws Exception {
        KioskBox kiosk = hall.first();
        long before = kiosk.marks();
        hall.someoneTouches(kiosk);
        kiosk.awaitMarks(before + 1);
        kiosk.printer().say("paper-out");
        unprinted(hall, telling, "没纸");
        kiosk.printer().say("ok");
        printedAgain(hall, telling, "没纸");
    }

    /// Nobody prints when the cover is opened, so whoever comes next is told before they begin.
    static void coverIsOpened(FaultHall hall, Telling telling) throws Exception {
        KioskBox kiosk = hall.first();
        kiosk.printer().say("cover-open");
        telling.manager(hall.manager().awaitTold("盖子开着"));
        telling.citizenAt(kiosk);
        hall.someoneTouches(kiosk);
        unprinted(hall, telling, "没有打出纸票");
        kiosk.printer().say("ok");
        printedAgain(hall, telling, "盖子开着");
    }

    static void printerIsUnplugged(FaultHall hall, Telling telling) throws Exception {
        KioskBox kiosk = hall.first();
        long before = kiosk.marks();
        hall.someoneTouches(kiosk);
        kiosk.awaitMarks(before + 1);
        kiosk.pullThePrinter();
        unprinted(hall, telling, "打印机断开");
        kiosk.plugThePrinterIn();
        printedAgain(hall, telling, "打印机断开");
    }

    private static void unprinted(FaultHall hall, Telling telling, String words) throws Exception {
        hall.first().awaitScreen("ticket-not-printed");
        telling.citizenAt(hall.first());
        telling.manager(hall.manager().awaitTold(words));
        hall.manager().photograph(telling.picture("dashboard"));
    }

    /// The citizen still stands there and prints, and the manager's list is clean again.
    private static void printedAgain(FaultHall hall, Telling telling, String words)
            throws Exception {
        KioskBox kiosk = hall.first();
        int papers = kiosk.papers().size();
        telling.mended();
        kiosk.touch("ticket-not-printed", "print-again");
        await("paper")
                .atMost(Duration.ofSeconds(60))
                .until(() -> kiosk.papers().size() == papers + 1);
        telling.citizen("then the paper of the same number, once");
        hall.manager().awaitQuiet(words);
        hall.manager().awaitQuiet("没有打出纸票");
        kiosk.leave();
        kiosk.awaitScreen("home");
        telling.well();
    }
}
