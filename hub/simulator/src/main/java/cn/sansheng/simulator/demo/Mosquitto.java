package cn.sansheng.simulator.demo;

import cn.sansheng.messages.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A broker outside the hub, set up as a technician does it: from the files that the hub's own
/// `station export-mosquitto` writes. It keeps nothing on disk, so a kill takes all it held.
public final class Mosquitto {
    static final String NAME = "mosquitto";
    private static final String PROGRAM = "/usr/sbin/mosquitto";

    private final Path folder;
    private final int port;

    private Mosquitto(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /// Makes the hub's secret, and names the broker in the hall's file.
    public static Mosquitto of(Path folder, int port, HallFile hall)
            throws IOException, CannotStart {
        if (!Files.isExecutable(Path.of(PROGRAM))) {
            throw new CannotStart("no " + PROGRAM + ": install the Debian package mosquitto");
        }
        Files.createDirectory(folder);
        Path secret = folder.resolve("hub.secret");
        Folder.writePrivately(secret, Ids.token().value());
        hall.withBroker(URI.create("mqtt://127.0.0.1:" + port), secret);
        return new Mosquitto(folder, port);
    }

    /// Once the stations have their credentials.
    public Child start(Hub hub, Children children, Path logs)
            throws IOException, CannotStart, InterruptedException {
        hub.exportMosquitto(folder);
        String user = "root".equals(System.getProperty("user.name")) ? "user root\n" : "";
        Path config = folder.resolve("mosquitto.conf");
        Files.writeString(
                config,
                user
                        + """
                        listener %d 127.0.0.1
                        allow_anonymous false
                        password_file %s
                        acl_file %s
                        persistence false
                        set_tcp_nodelay true
                        """
                                .formatted(
                                        port,
                                        folder.resolve("password_file"),
                                        folder.resolve("acl_file")));
        Child child =
                children.watch(Child.start(NAME, List.of(PROGRAM, "-c", config.toString()), logs));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Ports.free(port)) {
            if (child.process().waitFor(50, TimeUnit.MILLISECONDS)
                    || System.nanoTime() > deadline) {
                throw new CannotStart("mosquitto does not listen" + child.tail());
            }
        }
        return child;
    }
}
