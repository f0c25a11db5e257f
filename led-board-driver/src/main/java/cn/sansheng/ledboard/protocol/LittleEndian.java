package cn.sansheng.ledboard.protocol;

import java.io.ByteArrayOutputStream;

/// Bytes in the order of the protocol: the lowest of a number first.
final class LittleEndian {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleEndian one(int value) {
        bytes.write(value);
        return this;
    }

    LittleEndian two(int value) {
        return one(value).one(value >> 8);
    }

    LittleEndian four(int value) {
        return two(value).two(value >> 16);
    }

    LittleEndian zeros(int count) {
        bytes.writeBytes(new byte[count]);
        return this;
    }

    LittleEndian all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
