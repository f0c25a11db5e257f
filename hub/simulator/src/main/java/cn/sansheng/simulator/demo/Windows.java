package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What `--windows` adds to a demo: a kiosk with its printer and a counter with its buttons and its
/// telephone, usable by hand. They are the spare stations.
final class Windows {
    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

    /// Half of the kiosk's 1080 x 1920, so that it stands on a usual screen.
    private static final String KIOSK_SIZE = "540x960";

    private static final String CONSOLE_SIZE = "1366x768";

    private static final String RATING_PLACE = "800x480+0+0";

    private final Programs programs;
    private final Children children;
    private final Folder folder;

    Windows(Programs programs, Children children, Folder folder) throws CannotStart {
        programs.mustHaveScreens();
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            throw new CannotStart("DISPLAY is not set, so there is no screen for --windows");
        }
        this.programs = programs;
        this.children = children;
        this.folder = folder;
    }

    void open(Path credentials, String clerk, String pin)
            throws IOException, CannotStart, InterruptedException {
        openKiosk(credentials.resolve(HallFile.SPARE_KIOSK + ".yaml"));
        openCounter(credentials.resolve(HallFile.SPARE_COUNTER + ".yaml"));
        LOG.info("sign in at the counter as {} with PIN {}", clerk, pin);
    }

    private void openKiosk(Path config) throws IOException, CannotStart, InterruptedException {
        SerialCable cable = SerialCable.between(folder.in("lines"), "printer");
        cable.lay(children, folder.in("logs"));
        Path tickets = Files.createDirectory(folder.in("tickets"));
        children.watch(
                Child.start(
                        "printer-simulator",
                        programs.kiosk(
                                "simulate",
                                "printer",
                                "--line",
                                cable.far().toString(),
                                "--out",
                                tickets.toString()),
                        folder.in("logs")));
        devices(
                config,
                "printer: \"serial:%s?profile=generic-80&baud=115200\"".formatted(cable.near()));
        children.watch(
                Child.start(
                        "kiosk",
                        programs.kiosk(
                                "--config",
                                config.toString(),
                                "--data",
                                folder.in("kiosk").toString(),
                                "--window",
                                KIOSK_SIZE),
                        folder.in("logs")));
        LOG.info("printed tickets lie in {}", tickets);
    }

    private void openCounter(Path config) throws IOException {
        Path wires = folder.in("counter.sock");
        devices(config, "buttons: \"simulated:%s\"".formatted(wires));
        devices(config, "phone: \"simulated:%s\"".formatted(wires));
        children.watch(
                Child.start(
                        "counter",
                        programs.counter(
                                "--config",
                                config.toString(),
                                "--data",
                                folder.in("counter").toString(),
                                "--window",
                                CONSOLE_SIZE,
                                "--rating-window",
                                RATING_PLACE),
                        folder.in("logs")));
        LOG.info(
                "buttons and telephone: socat - UNIX-CONNECT:{} takes press 5, ring, off-hook …",
                wires);
    }

    private static void devices(Path config, String line) throws IOException {
        boolean first = !Files.readString(config).contains("\ndevices:");
        Files.writeString(
                config,
                (first ? "devices:\n" : "") + "  " + line + "\n",
                StandardOpenOption.APPEND);
    }
}
