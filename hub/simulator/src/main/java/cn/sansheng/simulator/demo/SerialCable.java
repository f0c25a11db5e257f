package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two pseudo terminals that are one cable: the program at the near end, the simulated device at
/// the far one.
public record SerialCable(Path near, Path far) {
    public static SerialCable between(Path folder, String name) {
        return new SerialCable(folder.resolve(name), folder.resolve(name + "-far"));
    }

    /// Lays it; a cable that dies is laid again.
    void lay(Children children, Path logs) throws IOException, CannotStart, InterruptedException {
        Child socat = children.watch(Child.start(near.getFileName().toString(), command(), logs));
        awaitLink(socat, near);
        awaitLink(socat, far);
    }

    public List<String> command() {
        return List.of("socat", "PTY,raw,echo=0,link=" + near, "PTY,raw,echo=0,link=" + far);
    }

    private static void awaitLink(Child line, Path link) throws CannotStart, InterruptedException {
        for (int turn = 0; turn < 200 && !Files.exists(link); turn++) {
            if (line.process().waitFor(25, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                throw new CannotStart("socat cannot make a serial line" + line.tail());
            }
        }
    }
}
