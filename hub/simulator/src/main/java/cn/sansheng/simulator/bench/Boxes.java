package cn.sansheng.simulator.bench;

import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.Folder;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.demo.SerialCable;
import cn.sansheng.simulator.rig.Display;
import cn.sansheng.simulator.rig.Tap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged kiosk, counter and boards' driver of the example hall `small`, with an ear in the
/// cables of printer and boards.
final class Boxes implements AutoCloseable {
    static final int BOARD_BAUD = 57_600;
    private static final int PRINTER_BAUD = 115_200;

    private final Programs programs;
    private final Folder folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Boxes(Programs programs, Folder folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /// The two halves of a cable with the ear between them.
    private record Line(Path program, Path device, Tap tap) {}

    Tap printer() throws IOException, CannotStart, InterruptedException {
        Line line = lay("printer");
        Path tickets = Files.createDirectories(folder.in("tickets"));
        keep(
                Child.start(
                        "printer-simulator",
                        programs.kiosk(
                                "simulate",
                                "printer",
                                "--line",
                                line.device().toString(),
                                "--out",
                                tickets.toString()),
                        folder.in("logs")));
        devices(
                "kiosk-1",
                "  printer: \"serial:%s?profile=generic-80&baud=%d\"\n"
                        .formatted(line.program(), PRINTER_BAUD));
        return line.tap();
    }

    Tap boards() throws IOException, CannotStart, InterruptedException {
        Line line = lay("boards-line");
        keep(
                Child.start(
                        "board-simulator",
                        programs.boards(
                                "simulate",
                                "board",
                                "--line",
                                line.device().toString(),
                                "--addresses",
                                "1-4"),
                        folder.in("logs")));
        devices(
                "boards",
                """
                  line-1: "serial:%s?baud=%d"
                  board-1: "onbon:line-1?address=1&width=128&height=32"
                  board-2: "onbon:line-1?address=2&width=128&height=32"
                  board-3: "onbon:line-1?address=3&width=128&height=32"
                  board-hall: "onbon:line-1?address=4&width=192&height=112"
                """
                        .formatted(line.program(), BOARD_BAUD));
        return line.tap();
    }

    Child boardsDriver() throws IOException {
        return start("boards", programs.boards(config("boards")), Map.of());
    }

    Child kiosk(Display display, Map<String, String> further) throws IOException {
        Map<String, String> environment = new java.util.HashMap<>(display.environment());
        environment.putAll(further);
        return start("kiosk", programs.kiosk(config("kiosk-1")), environment);
    }

    Child counter(Display display) throws IOException {
        devices(
                "counter-1",
                "  buttons: \"simulated:%1$s\"\n  phone: \"simulated:%1$s\"\n"
                        .formatted(folder.in("counter.sock")));
        String[] words = config("counter-1");
        List<String> command = programs.counter(words);
        command.addAll(List.of("--window", "1366x768", "--rating-window", "800x480+0+768"));
        return start("counter", command, display.environment());
    }

    Path log(String name) {
        return folder.in("logs").resolve(name + ".log");
    }

    private String[] config(String station) {
        return new String[] {
            "--config",
            folder.in("credentials").resolve(station + ".yaml").toString(),
            "--data",
            folder.in(station + "-data").toString()
        };
    }

    private Child start(String name, List<String> command, Map<String, String> environment)
            throws IOException {
        return keep(Child.start(name, command, folder.in("logs"), environment));
    }

    private void devices(String station, String devices) throws IOException {
        Files.writeString(
                folder.in("credentials").resolve(station + ".yaml"),
                "devices:\n" + devices,
                StandardOpenOption.APPEND);
    }

    private Line lay(String name) throws IOException, CannotStart, InterruptedException {
        SerialCable program = laid(SerialCable.between(folder.in("lines"), name));
        SerialCable device = laid(SerialCable.between(folder.in("lines"), name + "-device"));
        Tap tap = Tap.between(program.far(), device.near());
        open.push(tap);
        return new Line(program.near(), device.far(), tap);
    }

    private SerialCable laid(SerialCable cable)
            throws IOException, CannotStart, InterruptedException {
        Child socat =
                keep(
                        Child.start(
                                cable.near().getFileName().toString(),
                                cable.command(),
                                folder.in("logs")));
        for (Path link : List.of(cable.near(), cable.far())) {
            for (int turn = 0; turn < 400 && !Files.exists(link); turn++) {
                if (socat.process().waitFor(25, TimeUnit.MILLISECONDS)) {
                    throw new CannotStart("socat cannot make a serial line" + socat.tail());
                }
            }
        }
        return cable;
    }

    private Child keep(Child child) {
        open.push(() -> child.stop(10));
        return child;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception gone) {
                throw new IllegalStateException("a box does not close", gone);
            }
        }
    }
}
