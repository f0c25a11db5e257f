package cn.sansheng.simulator.rig;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An ear in a serial cable: hands every byte on, both ways, and knows when each one of the
/// program's went by.
public final class Tap implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tap.class);

    private record Mark(int end, long nanos) {}

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final List<Mark> marks = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    private Tap() {}

    /// Between the far end of the program's cable and the near end of the device's.
    public static Tap between(Path program, Path device) throws IOException {
        Tap tap = new Tap();
        InputStream fromProgram = tap.keep(new FileInputStream(program.toFile()));
        OutputStream toProgram = tap.keep(new FileOutputStream(program.toFile()));
        InputStream fromDevice = tap.keep(new FileInputStream(device.toFile()));
        OutputStream toDevice = tap.keep(new FileOutputStream(device.toFile()));
        tap.copy("to device", fromProgram, toDevice, tap::hear);
        tap.copy("to program", fromDevice, toProgram, (_, _) -> {});
        return tap;
    }

    private interface Ear {
        void hear(byte[] bytes, int count);
    }

    private <T extends AutoCloseable> T keep(T stream) {
        open.add(stream);
        return stream;
    }

    private void copy(String name, InputStream from, OutputStream to, Ear ear) {
        Thread.ofPlatform()
                .daemon()
                .name("tap " + name)
                .start(() -> {
                    byte[] chunk = new byte[4096];
                    try {
                        for (int got = from.read(chunk); got >= 0; got = from.read(chunk)) {
                            ear.hear(chunk, got);
                            to.write(chunk, 0, got);
                        }
                    } catch (IOException pulled) {
                        LOG.debug("the cable was pulled", pulled);
                    }
                });
    }

    private synchronized void hear(byte[] bytes, int count) {
        heard.write(bytes, 0, count);
        marks.add(new Mark(heard.size(), System.nanoTime()));
        notifyAll();
    }

    /// Forgets what went by.
    public synchronized void clear() {
        heard.reset();
        marks.clear();
    }

    /// Looks through all that went by since [#clear], for the place that `where` finds, and tells
    /// when that byte went by.
    public synchronized long await(Where where, long patienceMillis)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + patienceMillis * 1_000_000;
        while (true) {
            Optional<Integer> place = where.in(heard.toByteArray());
            if (place.isPresent()) {
                return timeOf(place.get());
            }
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IOException("what was waited for did not come down the cable");
            }
            wait(left);
        }
    }

    /// Finds a byte by its place, once it is there.
    @FunctionalInterface
    public interface Where {
        Optional<Integer> in(byte[] bytes);
    }

    private long timeOf(int place) {
        return marks.stream()
                .filter(mark -> mark.end > place)
                .findFirst()
                .map(Mark::nanos)
                .orElseThrow();
    }

    @Override
    public void close() {
        for (AutoCloseable stream : open) {
            try {
                stream.close();
            } catch (Exception gone) {
                LOG.debug("closing the tap", gone);
            }
        }
    }
}
