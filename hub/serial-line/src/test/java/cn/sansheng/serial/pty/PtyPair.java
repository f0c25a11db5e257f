package cn.sansheng.serial.pty;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Two ends of one cable. Unplugging ends both devices, as pulling a USB adapter does.
public final class PtyPair implements AutoCloseable {
    private final Path near;
    private final Path far;
    private Optional<Process> socat = Optional.empty();

    private PtyPair(Path folder) {
        near = folder.resolve("near");
        far = folder.resolve("far");
    }

    public static PtyPair plugged(Path folder) {
        PtyPair pair = unplugged(folder);
        pair.plug();
        return pair;
    }

    public static PtyPair unplugged(Path folder) {
        return new PtyPair(folder);
    }

    public Path near() {
        return near;
    }

    public Path far() {
        return far;
    }

    public void plug() {
        try {
            socat =
                    Optional.of(
                            new ProcessBuilder(
                                            "socat",
                                            "pty,raw,echo=0,link=" + near,
                                            "pty,raw,echo=0,link=" + far)
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start());
        } catch (IOException missing) {
            throw new UncheckedIOException("socat is needed: apt-get install socat", missing);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(near) && Files.exists(far));
    }

    public void unplug() {
        socat.ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
        socat = Optional.empty();
    }

    @Override
    public void close() {
        unplug();
    }
}
