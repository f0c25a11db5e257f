package cn.sansheng.kiosk;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.kiosk.owner.ClientHubLink;
import cn.sansheng.kiosk.owner.Display;
import cn.sansheng.kiosk.owner.KeptFile;
import cn.sansheng.kiosk.owner.Kiosk;
import cn.sansheng.kiosk.owner.PrinterLineEvents;
import cn.sansheng.kiosk.printer.EscPosTicketPrinter;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.messages.Ids;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/// The running program behind its window: printer, way to the hub, owner.
final class Station implements AutoCloseable {
    private final TicketPrinter printer;
    private final Optional<TicketScanner> scanner;
    private final ScannerPart scannerPart;
    private final StationClient client;
    private final Kiosk kiosk;

    private Station(
            TicketPrinter printer,
            Optional<TicketScanner> scanner,
            ScannerPart scannerPart,
            StationClient client,
            Kiosk kiosk) {
        this.printer = printer;
        this.scanner = scanner;
        this.scannerPart = scannerPart;
        this.client = client;
        this.kiosk = kiosk;
    }

    static Station start(
            StationConfig config,
            Devices devices,
            Path data,
            BlockingQueue<Event> inbox,
            Display display)
            throws IOException {
        TicketPrinter printer =
                EscPosTicketPrinter.open(
                        devices.printer().address(), new PrinterLineEvents(inbox::add));
        try {
            StationClient client =
                    StationClient.open(config, software(), data, ClientHubLink.partsAtBirth());
            ScannerPart scannerPart = ScannerPart.toldTo(client);
            Optional<TicketScanner> scanner = scanner(devices, inbox, scannerPart);
            Kiosk kiosk =
                    Kiosk.start(
                            config.station().value(),
                            config.language(),
                            inbox,
                            new ClientHubLink(client, config.station()),
                            new KeptFile(data),
                            printer,
                            display);
            return new Station(printer, scanner, scannerPart, client, kiosk);
        } catch (IOException cannotStart) {
            printer.close();
            throw cannotStart;
        }
    }

    private static Optional<TicketScanner> scanner(
            Devices devices, BlockingQueue<Event> inbox, LineListener listener) throws IOException {
        if (devices.scanner().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                TicketScanner.open(
                        devices.scanner().get(),
                        listener,
                        ticket -> inbox.add(new Event.Scanned(ticket, Ids.next()))));
    }

    @Override
    public void close() {
        scanner.ifPresent(TicketScanner::close);
        scannerPart.close();
        kiosk.close();
        client.close();
        printer.close();
    }

    static String software() {
        String version = Station.class.getPackage().getImplementationVersion();
        return "sansheng-kiosk " + (version == null ? "development" : version);
    }
}
