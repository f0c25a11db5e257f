package cn.sansheng.kiosk;

import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Walk;
import cn.sansheng.kiosk.printer.TestPaper;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// The devices of a kiosk in the order in which they are tried: the scanner needs the slip.
final class KioskWalk {
    private static final Device SCREEN =
            new Device("screen", new Phrase("触摸屏", "touch screen"), "-");
    private static final Phrase CORNERS = new Phrase("触摸四角", "corners touched");
    private static final Phrase LATER =
            new Phrase("不在此测；程序启动后请触摸", "not here: touch them once the kiosk runs");

    private KioskWalk() {}

    static List<Walk.Stop> of(
            StationConfig config, Devices devices, ZonedDateTime at, Limits limits) {
        List<Walk.Stop> stops = new ArrayList<>();
        PrinterCheck printer =
                new PrinterCheck(
                        devices.printer(),
                        new TestPaper(
                                config.hall().value(),
                                config.station().value(),
                                at.toLocalDateTime()));
        stops.add(printer);
        devices.scanner()
                .ifPresent(scanner ->
                        stops.add(new ScannerCheck(scanner, printer::isSlipOut, limits)));
        devices.keys().ifPresent(keys -> stops.add(new KeysCheck(keys, limits)));
        devices.speaker().ifPresent(speaker -> stops.add(new SpeakerCheck(speaker)));
        stops.add(technician -> {
            Inspection screen = Inspection.of(SCREEN, technician);
            screen.notTried(CORNERS, LATER);
            return List.of(screen.done());
        });
        return stops;
    }
}
