package cn.sansheng.hub;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A mosquitto as a technician sets it up from the files that `station export-mosquitto` writes.
final class ExternalMosquitto implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process process;

    ExternalMosquitto(Path folder, int port, String passwords, String rights) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = port;
        Files.writeString(folder.resolve("password_file"), passwords);
        Files.writeString(folder.resolve("acl_file"), rights);
        Files.writeString(
                folder.resolve("mosquitto.conf"),
                """
                user root
                listener %d 127.0.0.1
                allow_anonymous false
                password_file %s
                acl_file %s
                persistence false
                set_tcp_nodelay true
                """
                        .formatted(
                                port, folder.resolve("password_file"), folder.resolve("acl_file")));
        this.process = start();
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private Process start() throws IOException {
        Process started =
                new ProcessBuilder(
                                "/usr/sbin/mosquitto",
                                "-c",
                                folder.resolve("mosquitto.conf").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("mosquitto.log").toFile())
                        .start();
        await().atMost(Duration.ofSeconds(30)).until(this::listens);
        return started;
    }

    private boolean listens() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    void killAndStartAgain() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
