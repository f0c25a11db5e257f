package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.FarEnd;
import cn.sansheng.serial.far.TypedWords;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A simulated device's end of its line, and the words typed at it: what comes, one after the
/// other.
final class FarLine {
    private static final int NOISE = 48;

    private final BlockingQueue<Happening> inbox = new LinkedBlockingQueue<>();
    private final FarEnd line;
    private final Random random = new Random();

    private FarLine(Path path) {
        line =
                new FarEnd(
                        path,
                        () -> inbox.add(new Happening.Found()),
                        () -> inbox.add(new Happening.Lost()),
                        bytes -> inbox.add(new Happening.Arrived(bytes)));
    }

    static FarLine open(Path path) {
        FarLine opened = new FarLine(path);
        opened.line.start();
        TypedWords.follow(words -> opened.inbox.add(new Happening.Commanded(words)));
        return opened;
    }

    /// Until interrupted.
    void forEach(Consumer<Happening> owner) {
        try {
            while (true) {
                owner.accept(inbox.take());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    void write(byte[] bytes) {
        line.write(bytes);
    }

    void disturb() {
        byte[] garbage = new byte[NOISE];
        random.nextBytes(garbage);
        line.write(garbage);
    }
}
