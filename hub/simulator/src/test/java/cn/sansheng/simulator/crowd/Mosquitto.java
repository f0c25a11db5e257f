package cn.sansheng.simulator.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/// A real broker of the test's own that lets everybody in. It takes more at once than its usual
/// twenty: the paper hub's client counts a publication as under way a moment longer than it is.
record Mosquitto(Process process, URI url) implements AutoCloseable {
    static Mosquitto start(Path folder) throws IOException {
        int port;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
        Path config = folder.resolve("mosquitto.conf");
        Files.writeString(
                config,
                """
                user root
                listener %d 127.0.0.1
                allow_anonymous true
                persistence false
                max_queued_messages 0
                max_inflight_messages 1000
                """
                        .formatted(port));
        Process process =
                new ProcessBuilder("/usr/sbin/mosquitto", "-c", config.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("mosquitto.log").toFile())
                        .start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> listens(port));
        return new Mosquitto(process, URI.create("mqtt://127.0.0.1:" + port));
    }

    private static boolean listens(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
