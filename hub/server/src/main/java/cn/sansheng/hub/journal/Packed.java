package cn.sansheng.hub.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Text that nobody reads but a program, deflated (zlib, RFC 1950). Several megabytes in one row
/// would make every commit wait that falls together with them.
public final class Packed {
    public static final Packed NOTHING = of(_ -> {});

    private final byte[] bytes;

    /// Writes what is to be packed, and may close the stream.
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed read(byte[] bytes) {
        return new Packed(bytes);
    }

    public static Packed of(Writing writing) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater quick = new Deflater(Deflater.BEST_SPEED);
                OutputStream out = new DeflaterOutputStream(packed, quick)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Packed(packed.toByteArray());
    }

    /// Fails with an [IOException] while being read where it is no whole one.
    public InputStream unpacked() {
        return new InflaterInputStream(new ByteArrayInputStream(bytes));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
