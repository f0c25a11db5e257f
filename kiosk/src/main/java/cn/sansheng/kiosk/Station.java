package cn.sansheng.kiosk;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.tape.Core;
import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.kiosk.Devices.KeysDevice;
import cn.sansheng.kiosk.Devices.ScannerDevice;
import cn.sansheng.kiosk.keys.GpioKeys;
import cn.sansheng.kiosk.keys.KeySocket;
import cn.sansheng.kiosk.owner.ClientHubLink;
import cn.sansheng.kiosk.owner.Display;
import cn.sansheng.kiosk.owner.KeptFile;
import cn.sansheng.kiosk.owner.Kiosk;
import cn.sansheng.kiosk.owner.KioskTape;
import cn.sansheng.kiosk.owner.PrinterLineEvents;
import cn.sansheng.kiosk.printer.EscPosTicketPrinter;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.kiosk.search.Spelling;
import cn.sansheng.kiosk.speech.Guide;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Moment;
import cn.sansheng.kiosk.visit.Visit;
import cn.sansheng.messages.Ids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running program behind its window: printer, scanner, keys, voice, way to the hub, owner.
final class Station implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Station.class);

    private final Deque<AutoCloseable> parts;

    private Station(Deque<AutoCloseable> parts) {
        this.parts = parts;
    }

    /// `record` is the file that the inbox goes to, if any.
    static Station start(
            StationConfig config,
            Devices devices,
            Path data,
            Optional<Path> record,
            BlockingQueue<Event> inbox,
            Display display)
            throws IOException {
        Station station = new Station(new ArrayDeque<>());
        try {
            station.open(config, devices, data, station.core(record), inbox, display);
            return station;
        } catch (IOException cannotStart) {
            station.close();
            throw cannotStart;
        }
    }

    /// The tape ends last: the owner goes on it to its own end.
    private Core<Visit, Event, Moment, Command> core(Optional<Path> record) {
        MaybeTaped<Visit, Event, Moment, Command> tape =
                MaybeTaped.of(KioskTape.script(software()), record);
        parts.push(tape);
        return tape.core();
    }

    private void open(
            StationConfig config,
            Devices devices,
            Path data,
            Core<Visit, Event, Moment, Command> core,
            BlockingQueue<Event> inbox,
            Display display)
            throws IOException {
        TicketPrinter printer =
                EscPosTicketPrinter.open(
                        devices.printer().address(), new PrinterLineEvents(inbox::add));
        parts.push(printer);
        Thread.ofVirtual().name("spelling").start(Spelling::load);
        Voice voice = Voice.open(devices.speaker());
        parts.push(voice);
        Guide guide = new Guide(voice.speech());
        StationClient client =
                StationClient.open(config, software(), data, ClientHubLink.partsAtBirth());
        parts.push(client);
        parts.push(
                Kiosk.start(
                        config.station().value(),
                        config.language(),
                        core,
                        inbox,
                        new ClientHubLink(client, config.station()),
                        new KeptFile(data),
                        printer,
                        picture -> {
                            display.show(picture);
                            guide.show(picture);
                        }));
        if (devices.scanner().orElse(null) instanceof ScannerDevice.OnLine(var address)) {
            ScannerPart part = ScannerPart.toldTo(client);
            parts.push(part);
            parts.push(
                    TicketScanner.open(
                            address,
                            part,
                            ticket -> inbox.add(new Event.Scanned(ticket, Ids.next()))));
        }
        if (devices.keys().isPresent()) {
            open(devices.keys().get(), client, inbox);
        }
    }

    private void open(KeysDevice keys, StationClient client, BlockingQueue<Event> inbox)
            throws IOException {
        switch (keys) {
            case KeysDevice.Socket(var path) ->
                    parts.push(
                            KeySocket.open(
                                    path, key -> inbox.add(new Event.KeyPressed(key, Ids.next()))));
            case KeysDevice.Gpio(var pins) -> {
                KeysPart part = KeysPart.toldTo(client, inbox::add);
                parts.push(part);
                parts.push(GpioKeys.open(pins, part));
            }
        }
    }

    /// The last that was opened first: the owner tells what it has to while there is a way to.
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failed) {
                LOG.warn("a part did not end well", failed);
            }
        }
    }

    static String software() {
        String version = Station.class.getPackage().getImplementationVersion();
        return "sansheng-kiosk " + (version == null ? "development" : version);
    }
}
