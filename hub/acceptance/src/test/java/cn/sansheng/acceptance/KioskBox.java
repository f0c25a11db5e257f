package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The packaged kiosk on a portrait screen, with a printer at the far end of its cable.
final class KioskBox implements AutoCloseable {
    private static final String KIOSK = Program.script("kiosk/target/sansheng-kiosk");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path tickets;
    private final Screen screen;
    private final Path folder;
    private SerialCable cable;
    private final Program printer;
    private final Path station;
    private Program kiosk;
    private Shown shown;

    private KioskBox(
            Path folder,
            Path tickets,
            Screen screen,
            SerialCable cable,
            Program printer,
            Path station)
            throws IOException {
        this.folder = folder;
        this.tickets = tickets;
        this.screen = screen;
        this.cable = cable;
        this.printer = printer;
        this.station = station;
        this.kiosk = start(station, folder, screen);
        this.shown = new Shown(kiosk);
    }

    static KioskBox start(Hall hall, Path folder) throws IOException {
        Path tickets = Files.createDirectory(folder.resolve("tickets"));
        Screen screen = Screen.of(1080, 1920);
        SerialCable cable = SerialCable.lay(folder, "printer");
        Program printer =
                new Program(
                        "printer",
                        List.of(
                                KIOSK,
                                "simulate",
                                "printer",
                                "--line",
                                cable.far().toString(),
                                "--out",
                                tickets.toString()));
        Path station =
                hall.station(
                        "kiosk-1",
                        "printer: \"serial:%s?profile=generic-80&baud=115200\"\nkeys: \"simulated:%s\""
                                .formatted(cable.near(), keys(folder)));
        return new KioskBox(folder, tickets, screen, cable, printer, station);
    }

    private static Program start(Path station, Path folder, Screen screen) throws IOException {
        return new Program(
                "kiosk",
                List.of(
                        KIOSK,
                        "--config",
                        station.toString(),
                        "--data",
                        folder.resolve("kiosk-data").toString()),
                screen.environment());
    }

    private static Path keys(Path folder) {
        return folder.resolve("kiosk-1.keys");
    }

    /// Somebody else's hand and ears.
    FiveKeys fiveKeys() throws IOException {
        return new FiveKeys(kiosk, keys(folder));
    }

    /// SIGKILL, and the same files once more.
    void killAndStartAgain() throws IOException, InterruptedException {
        kiosk.kill();
        kiosk = start(station, folder, screen);
        shown = new Shown(kiosk);
    }

    /// Done with the ticket on the screen.
    void leave() throws IOException, InterruptedException {
        touch("ticket", "done");
    }

    Screen screen() {
        return screen;
    }

    Program printer() {
        return printer;
    }

    Program kiosk() {
        return kiosk;
    }

    /// Touches the service's tile and waits for the cut paper.
    Paper takeTicket(String service) throws Exception {
        long before = printed();
        touch("home", "service-" + service);
        await("paper").atMost(PATIENCE).until(() -> printed() > before);
        return lastPaper();
    }

    Paper lastPaper() throws IOException, InterruptedException {
        try (var files = Files.list(tickets)) {
            return Paper.read(files.sorted().toList().getLast());
        }
    }

    void awaitScreen(String name) {
        shown.awaitScreen(name);
    }

    void pullThePrinter() {
        cable.close();
    }

    void plugThePrinterIn() throws IOException {
        cable = SerialCable.lay(folder, "printer");
    }

    private long printed() {
        return printer.out().stream().filter(line -> line.contains("\"printed\"")).count();
    }

    /// A finger on a target of the screen that now stands there, as the kiosk's own log tells.
    void touch(String on, String target) throws IOException, InterruptedException {
        JsonNode place = shown.awaitTarget(on, target);
        screen.touch(middle(place, "x", "width"), middle(place, "y", "height"));
    }

    private static int middle(JsonNode place, String from, String size) {
        return (int) (place.path(from).asDouble() + place.path(size).asDouble() / 2);
    }

    @Override
    public void close() {
        kiosk.close();
        printer.close();
        cable.close();
        screen.close();
    }
}
