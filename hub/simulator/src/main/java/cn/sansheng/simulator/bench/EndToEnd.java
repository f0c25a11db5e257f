package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Quantiles;
import cn.sansheng.simulator.rig.Display;
import cn.sansheng.simulator.rig.Tap;
import cn.sansheng.simulator.rig.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long a citizen and a clerk wait for paper and board: from the finger on the screen to the
/// first byte for the printer, from the key to the last byte of the board's frame on its line. Then
/// what every program takes while nobody does anything.
public final class EndToEnd {
    public static final String NAME = "end-to-end";

    private static final Logger LOG = LoggerFactory.getLogger(EndToEnd.class);
    private static final int PEOPLE = 50;
    private static final int WARM_UP = 10;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long CONSOLE_KNOWS_MILLIS = 700;
    private static final long START_MILLIS = 60_000;
    private static final byte[] TICKET_BEGINS = {0x1B, 0x40};
    private static final String CLERK = "c01";
    private static final Map<String, String> COLD = Map.of("SANSHENG_AOT", "off");

    private final int idleSeconds;
    private final List<Row> rows = new ArrayList<>();

    public EndToEnd(int idleSeconds) {
        this.idleSeconds = idleSeconds;
    }

    public Report measure(Programs programs)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        programs.mustHaveScreens();
        try (BenchHub hub =
                        BenchHub.start(programs, HallFile.read(programs.smallHall()), Map.of());
                Boxes boxes = new Boxes(programs, hub.folder());
                Display portrait = Display.of(1080, 1920);
                Display desk = Display.of(1366, 768 + 480)) {
            String pin = hub.pins(List.of(CLERK)).getOrDefault(CLERK, "");
            Tap printer = boxes.printer();
            Tap boards = boxes.boards();
            Child driver = boxes.boardsDriver();
            Child kiosk = windowStarts(boxes, portrait);
            takeTickets(portrait, new KioskScreen(boxes.log("kiosk")), printer);
            Child counter = boxes.counter(desk);
            signIn(desk, boxes.log("counter"), boards, pin);
            callTickets(desk, boards);
            Map<String, Child> all = new LinkedHashMap<>();
            all.put("hub", hub.process());
            all.put("boards", driver);
            all.put("kiosk", kiosk);
            all.put("counter", counter);
            idle(all);
        }
        return new Report(NAME, List.copyOf(rows));
    }

    /// From the start of the process to the first screen that can be touched.
    private Child windowStarts(Boxes boxes, Display display)
            throws IOException, InterruptedException {
        Child cold = shown(boxes, display, "cold", COLD);
        cold.stop(10);
        return shown(boxes, display, "aot", Map.of("SANSHENG_AOT", "on"));
    }

    private Child shown(Boxes boxes, Display display, String name, Map<String, String> environment)
            throws IOException, InterruptedException {
        KioskScreen screen = new KioskScreen(boxes.log("kiosk"));
        long before = screen.count();
        long from = System.nanoTime();
        Child kiosk = boxes.kiosk(display, environment);
        screen.awaitMoreThan(before);
        rows.add(Row.of("kiosk", "window." + name, (System.nanoTime() - from) / 1e9, "s"));
        return kiosk;
    }

    private void takeTickets(Display display, KioskScreen screen, Tap printer)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int person = 1; person <= WARM_UP + PEOPLE; person++) {
            KioskScreen.Place tile = screen.await("home", "service-A");
            printer.clear();
            long touched = display.touch(tile.x(), tile.y());
            long began =
                    printer.await(
                            bytes -> BoardFrames.find(bytes, TICKET_BEGINS, 0), PATIENCE_MILLIS);
            if (person > WARM_UP) {
                millis.add((began - touched) / 1e6);
            }
            screen.awaitPaper();
            KioskScreen.Place leave = screen.await("ticket", "done");
            long _ = display.touch(leave.x(), leave.y());
        }
        add("touch-to-printer", millis);
        LOG.info("{} tickets taken", WARM_UP + PEOPLE);
    }

    /// The console asks who is there once it has heard of the hall; signed in when the board over
    /// the counter says so.
    private static void signIn(Display desk, Path console, Tap boards, String pin)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLIS);
        while (!Files.readString(console).contains("Up[") && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.SECONDS.sleep(2);
        boards.clear();
        desk.focus("窗口");
        desk.type(CLERK);
        long _ = desk.press("Tab");
        desk.type(pin);
        long _ = desk.press("Return");
        long _ = boards.await(bytes -> BoardFrames.lastByte(bytes, "1号窗口"), START_MILLIS);
    }

    /// Call, begin and finish each show on the board over the counter; the call is what is timed.
    private void callTickets(Display desk, Tap boards) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        List<Double> wire = new ArrayList<>();
        for (int person = 1; person <= WARM_UP + PEOPLE; person++) {
            String number = "A%03d".formatted(person);
            long pressed = press(desk, boards);
            int[] length = new int[1];
            long shown =
                    boards.await(
                            bytes -> {
                                Optional<Integer> last =
                                        BoardFrames.lastByte(bytes, "请" + number + "号");
                                last.ifPresent(at -> length[0] = BoardFrames.length(bytes, at));
                                return last;
                            },
                            PATIENCE_MILLIS);
            if (person > WARM_UP) {
                millis.add((shown - pressed) / 1e6);
                wire.add(length[0] * 10_000.0 / Boxes.BOARD_BAUD);
            }
            pressUntil(desk, boards, "正在办理 " + number);
            pressUntil(desk, boards, "办好了");
        }
        add("press-to-board", millis);
        Quantiles.of(wire).at(0.5).ifPresent(v -> rows.add(Row.of("board", "wire.p50", v, "ms")));
        LOG.info("{} tickets called", WARM_UP + PEOPLE);
    }

    private static void pressUntil(Display desk, Tap boards, String text)
            throws IOException, InterruptedException {
        long _ = press(desk, boards);
        long _ = boards.await(bytes -> BoardFrames.lastByte(bytes, text), PATIENCE_MILLIS);
    }

    /// Boards are told at once, the console four times a second at most; until it knows, its key
    /// does nothing.
    private static long press(Display desk, Tap boards) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(CONSOLE_KNOWS_MILLIS);
        boards.clear();
        return desk.press("space");
    }

    private void add(String metric, List<Double> millis) {
        Quantiles quantiles = Quantiles.of(millis);
        String name = metric.equals("touch-to-printer") ? "kiosk" : "board";
        quantiles.at(0.5).ifPresent(v -> rows.add(Row.of(name, metric + ".p50", v, "ms")));
        quantiles.at(0.99).ifPresent(v -> rows.add(Row.of(name, metric + ".p99", v, "ms")));
    }

    private void idle(Map<String, Child> programs) throws IOException, InterruptedException {
        Map<String, Double> before = new LinkedHashMap<>();
        for (var one : programs.entrySet()) {
            before.put(one.getKey(), usage(one.getValue()).cpuSeconds());
        }
        LOG.info("nobody does anything for {} s", idleSeconds);
        long from = System.nanoTime();
        TimeUnit.SECONDS.sleep(idleSeconds);
        double seconds = (System.nanoTime() - from) / 1e9;
        for (var one : programs.entrySet()) {
            Usage after = usage(one.getValue());
            double cpu = after.cpuSeconds() - before.getOrDefault(one.getKey(), 0.0);
            rows.add(Row.of("idle " + one.getKey(), "cpu", 100 * cpu / seconds, "%"));
            rows.add(Row.of("idle " + one.getKey(), "rss", after.residentMegabytes(), "MB"));
        }
    }

    private static Usage usage(Child program) throws IOException {
        return Usage.of(program.process().pid());
    }
}
