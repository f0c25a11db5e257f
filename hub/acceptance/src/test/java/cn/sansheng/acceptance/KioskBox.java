package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The packaged kiosk on a portrait screen, with a printer at the far end of its cable.
final class KioskBox implements AutoCloseable {
    private static final String KIOSK = Program.script("kiosk/target/sansheng-kiosk");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Path tickets;
    private final Screen screen;
    private final Path folder;
    private SerialCable cable;
    private final Program printer;
    private final Path station;
    private Program kiosk;
    private Shown shown;

    private KioskBox(
            String name,
            Path folder,
            Path tickets,
            Screen screen,
            SerialCable cable,
            Program printer,
            Path station)
            throws IOException {
        this.name = name;
        this.folder = folder;
        this.tickets = tickets;
        this.screen = screen;
        this.cable = cable;
        this.printer = printer;
        this.station = station;
        this.kiosk = start();
        this.shown = new Shown(kiosk);
    }

    static KioskBox start(Hall hall, Path folder) throws IOException {
        return start(hall, folder, "kiosk-1");
    }

    static KioskBox start(Hall hall, Path folder, String name) throws IOException {
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
                        name,
                        """
                        printer: "serial:%s?profile=generic-80&baud=115200"
                        keys: "simulated:%s"\
                        """
                                .formatted(cable.near(), keys(folder)));
        return new KioskBox(name, folder, tickets, screen, cable, printer, station);
    }

    private Program start() throws IOException {
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
        return folder.resolve("keys.sock");
    }

    /// Somebody else's hand and ears.
    FiveKeys fiveKeys() throws IOException {
        return new FiveKeys(kiosk, keys(folder));
    }

    /// SIGKILL, and the same files once more.
    void killAndStartAgain() throws IOException, InterruptedException {
        kiosk.kill();
        kiosk = start();
        shown = new Shown(kiosk);
    }

    /// Done with the ticket on the screen.
    void leave() throws IOException, InterruptedException {
        touch("ticket", "done");
    }

    String name() {
        return name;
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
        int before = papers().size();
        touch("home", "service-" + service);
        await("paper").atMost(PATIENCE).until(() -> papers().size() > before);
        return lastPaper();
    }

    Paper lastPaper() throws IOException, InterruptedException, MalformedMessage {
        return Paper.read(papers().getLast());
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

    /// On how many slips the printer has begun.
    long marks() {
        return printer.out().stream().filter(line -> line.contains("\"began\"")).count();
    }

    void awaitMarks(long count) {
        await("first mark").atMost(PATIENCE).until(() -> marks() >= count);
    }

    /// The tickets that the printer has cut off so far, in order, each by its picture. What a
    /// broken job left on the paper is cut off before the next one and is nobody's ticket.
    List<Path> papers() throws MalformedMessage {
        List<Path> papers = new ArrayList<>();
        for (String line : printer.out()) {
            JsonNode paper = Json.readObject(line).path("printed");
            if (paper.has("qr")) {
                papers.add(tickets.resolve(paper.path("file").asString()));
            }
        }
        return papers;
    }

    /// A fact that the kiosk's log tells beside the name of the screen that stands there.
    String told(String fact) {
        return shown.told(fact);
    }

    void awaitFact(String fact, String value) {
        await(fact).atMost(PATIENCE).until(() -> told(fact).equals(value));
    }

    /// What the voice says of the screen, to whoever presses the key for help.
    String hear() throws IOException {
        try (FiveKeys keys = fiveKeys()) {
            return keys.press("help");
        }
    }

    /// A finger on a target of the screen that now stands there, as the kiosk's own log tells.
    void touch(String on, String target) throws IOException, InterruptedException {
        JsonNode place = shown.awaitSteadyTarget(on, target);
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
