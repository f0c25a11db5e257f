package cn.sansheng.serial.pty;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Reads all that comes out of a device's end of the cable, and may answer.
public final class FarEnd implements AutoCloseable {
    private final Path path;
    private final InputStream in;
    private final ByteArrayOutputStream came = new ByteArrayOutputStream();

    private FarEnd(Path path, InputStream in) {
        this.path = path;
        this.in = in;
    }

    public static FarEnd reading(Path path) {
        try {
            FarEnd end = new FarEnd(path, new FileInputStream(path.toFile()));
            Thread.ofPlatform().daemon().name("far end " + path).start(end::readAll);
            return end;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public byte[] received() {
        synchronized (came) {
            return came.toByteArray();
        }
    }

    public void forget() {
        synchronized (came) {
            came.reset();
        }
    }

    public void say(byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(path.toFile())) {
            out.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void readAll() {
        byte[] buffer = new byte[4096];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                synchronized (came) {
                    came.write(buffer, 0, count);
                }
            }
        } catch (IOException unplugged) {
            Thread.currentThread().interrupt();
        }
    }
}
