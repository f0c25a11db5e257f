package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Two pseudo terminals that are one cable.
record SerialCable(Program socat, Path near, Path far) implements AutoCloseable {
    static SerialCable lay(Path folder, String name) throws IOException {
        Path near = folder.resolve(name);
        Path far = folder.resolve(name + "-far");
        Program socat =
                new Program(
                        "socat " + name,
                        List.of(
                                "socat",
                                "PTY,raw,echo=0,link=" + near,
                                "PTY,raw,echo=0,link=" + far),
                        Map.of());
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(near) && Files.exists(far));
        return new SerialCable(socat, near, far);
    }

    @Override
    public void close() {
        socat.close();
    }
}
