package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Token;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The hall of a fault day: hub, two kiosks, boards, counter 1 with its clerk, and the manager
/// before the dashboard. Each kiosk's way to the hub is a cable that can be pulled.
final class FaultHall implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern BROKER = Pattern.compile("(?m)^(broker: \"?mqtt://[^:]+:)(\\d+)");
    private static final String CLERK = "c01";
    private static final String PIN = "27182818";

    /// Far from a midnight, which ends every ticket.
    private static final int MORNING = 8;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicInteger people = new AtomicInteger();
    private final Map<Path, Slip> slips = new HashMap<>();
    private final Map<Token, String> numbers = new HashMap<>();
    private final Path folder;
    private final Hall hall;
    private final List<NetworkCable> networks = new ArrayList<>();
    private final List<KioskBox> kiosks = new ArrayList<>();
    private final Boards boards;
    private final CounterBox counter;
    private final Browsing browser;
    private final Manager manager;

    FaultHall(Path folder) throws Exception {
        this.folder = folder;
        hall = keep(Hall.open(folder, FaultHall::ours));
        hall.pin(CLERK, PIN);
        boards = keep(Boards.start(hall, folder, "&answers=yes"));
        kiosks.add(kiosk("kiosk-1"));
        kiosks.add(kiosk("kiosk-2"));
        counter = keep(CounterBox.start(hall, folder));
        browser = keep(Browsing.start());
        manager =
                new Manager(
                        browser.page(
                                hall.url(),
                                Browsing.session(hall.url(), hall.password("manager"))));
        for (KioskBox kiosk : kiosks) {
            kiosk.awaitScreen("home");
        }
        counter.signIn(CLERK, PIN);
        await("clerk").atMost(PATIENCE).until(() -> !hall.journal("clerk-signed-in").isEmpty());
    }

    /// Two kiosks, only stations that are there, and a morning.
    private static String ours(String yaml) {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        int east = Math.floorMod(MORNING - hour + 12, 24) - 12;
        return yaml.replaceAll("(?m)^.*name: counter-[23].*\n", "")
                        .replace(
                                "  - {name: kiosk-1, kind: kiosk}\n",
                                "  - {name: kiosk-1, kind: kiosk}\n  - {name: kiosk-2, kind: kiosk}\n")
                + "zone: \"%s\"\n".formatted(ZoneOffset.ofHours(east).getId());
    }

    private KioskBox kiosk(String name) throws IOException {
        Path station = folder.resolve(name + ".yaml");
        String told = Files.readString(station);
        Matcher broker = BROKER.matcher(told);
        if (!broker.find()) {
            throw new IOException("no broker in " + station);
        }
        NetworkCable network = keep(NetworkCable.to(Integer.parseInt(broker.group(2))));
        networks.add(network);
        Files.writeString(station, broker.replaceFirst("$1" + network.port()));
        Path own = Files.createDirectory(folder.resolve(name));
        return keep(KioskBox.start(hall, own, name));
    }

    private <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }

    KioskBox first() {
        return kiosks.getFirst();
    }

    List<KioskBox> kiosks() {
        return kiosks;
    }

    List<NetworkCable> networks() {
        return networks;
    }

    Boards boards() {
        return boards;
    }

    CounterBox counter() {
        return counter;
    }

    Manager manager() {
        return manager;
    }

    Hall hall() {
        return hall;
    }

    /// Somebody comes for a ticket; what becomes of it is told by paper and screen.
    void someoneTouches(KioskBox kiosk) throws IOException, InterruptedException {
        people.incrementAndGet();
        kiosk.touch("home", "service-A");
    }

    /// Somebody comes, takes the paper and leaves.
    void someoneTakesATicket(KioskBox kiosk) throws Exception {
        people.incrementAndGet();
        Paper _ = kiosk.takeTicket("A");
        kiosk.leave();
        kiosk.awaitScreen("home");
    }

    /// The next citizen, who waits already; returns the number.
    String clerkCalls() throws Exception {
        int before = hall.journal("ticket-called").size();
        counter.pressLead("idle", "call-next");
        await("call").atMost(PATIENCE).until(() -> hall.journal("ticket-called").size() > before);
        String ticket = ticketOf(hall.journal("ticket-called").getLast());
        return hall.journal("ticket-issued").stream()
                .filter(issued -> ticketOf(issued).equals(ticket))
                .map(issued -> issued.path("data").path("number").asString())
                .findFirst()
                .orElseThrow();
    }

    void clerkServes() throws Exception {
        int before = hall.journal("service-finished").size();
        counter.pressLead("called", "start");
        counter.pressLead("serving", "finish");
        await("finish")
                .atMost(PATIENCE)
                .until(() -> hall.journal("service-finished").size() > before);
    }

    /// What a person in the hall sees on the screen for everybody.
    void lobby(Path picture) {
        try (Page page = browser.page(hall.url().resolve("/public"), "")) {
            page.waitForTimeout(1_000);
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    boolean everybodyIsInTheJournal() throws Exception {
        return tickets() >= people.get();
    }

    /// Whatever a fault that ended badly has left: the next one begins in a hall that is well.
    void mendAll() throws IOException, InterruptedException {
        networks.forEach(NetworkCable::plugIn);
        boards.suffer("ok");
        counter.wire("release 2");
        hall.kill();
        hall.startAgain();
        for (KioskBox kiosk : kiosks) {
            kiosk.printer().say("ok");
            kiosk.killAndStartAgain();
            kiosk.awaitScreen("home");
        }
        manager.awaitFresh();
    }

    /// What each program said, into a folder.
    void keepLogs(Path into) throws IOException {
        Files.write(into.resolve("hub.log"), hall.hub().err());
        Files.write(into.resolve("counter.log"), counter.counter().err());
        for (KioskBox kiosk : kiosks) {
            Files.write(into.resolve(kiosk.name() + ".log"), kiosk.kiosk().err());
            Files.write(into.resolve(kiosk.name() + "-printer.log"), kiosk.printer().out());
        }
    }

    int tickets() throws Exception {
        return issued(hall.journal()).size();
    }

    /// What people, papers and this journal say. Each paper is read once; the hub is asked for it
    /// until it knows it, for a number given without the hub reaches it later.
    Books books(List<JsonNode> journal) throws Exception {
        for (KioskBox kiosk : kiosks) {
            for (Path picture : kiosk.papers()) {
                if (!slips.containsKey(picture)) {
                    slips.put(picture, read(kiosk, picture));
                }
            }
        }
        for (Slip slip : slips.values()) {
            if (!numbers.containsKey(slip.token())) {
                Optional<JsonNode> ticket = hall.find(slip.token());
                if (ticket.isEmpty()) {
                    // The hub answers 60 such questions a minute: the next ones would be in vain.
                    break;
                }
                numbers.put(slip.token(), ticket.get().path("number").asString());
            }
        }
        return new Books(people.get(), List.copyOf(slips.values()), numbers, issued(journal));
    }

    private static Slip read(KioskBox kiosk, Path picture) throws Exception {
        Token token = Paper.read(picture).fromBars();
        return new Slip(kiosk.name(), picture.getFileName().toString(), token);
    }

    private static List<Books.Issue> issued(List<JsonNode> journal) {
        Set<String> voided = new HashSet<>();
        List<Books.Issue> issued = new ArrayList<>();
        for (JsonNode entry : journal) {
            if (entry.path("type").asString().equals("ticket-voided")) {
                voided.add(ticketOf(entry));
            }
        }
        for (JsonNode entry : journal) {
            if (entry.path("type").asString().equals("ticket-issued")
                    && !voided.contains(ticketOf(entry))) {
                issued.add(
                        new Books.Issue(
                                ticketOf(entry), entry.path("data").path("number").asString()));
            }
        }
        return issued;
    }

    private static String ticketOf(JsonNode entry) {
        return entry.path("data").path("ticket").asString();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception stays) {
                throw new IllegalStateException("a part of the hall does not close", stays);
            }
        }
    }
}
