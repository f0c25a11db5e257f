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
import cn.sansheng.kiosk.visit.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;

/// The running program behind its window: printer, way to the hub, owner.
final class Station implements AutoCloseable {
    private final TicketPrinter printer;
    private final StationClient client;
    private final Kiosk kiosk;

    private Station(TicketPrinter printer, StationClient client, Kiosk kiosk) {
        this.printer = printer;
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
            Kiosk kiosk =
                    Kiosk.start(
                            config.station().value(),
                            config.language(),
                            inbox,
                            new ClientHubLink(client, config.station()),
                            new KeptFile(data),
                            printer,
                            display);
            return new Station(printer, client, kiosk);
        } catch (IOException cannotStart) {
            printer.close();
            throw cannotStart;
        }
    }

    @Override
    public void close() {
        kiosk.close();
        client.close();
        printer.close();
    }

    static String software() {
        String version = Station.class.getPackage().getImplementationVersion();
        return "sansheng-kiosk " + (version == null ? "development" : version);
    }
}
