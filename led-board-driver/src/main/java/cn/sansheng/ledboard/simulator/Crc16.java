package cn.sansheng.ledboard.simulator;

/// CRC-16/ARC: polynomial 8005 reflected, starting from 0, nothing added at the end.
final class Crc16 {
    private Crc16() {}

    static int of(byte[] bytes, int length) {
        int crc = 0;
        for (int at = 0; at < length; at++) {
            crc ^= bytes[at] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ 0xA001;
            }
        }
        return crc;
    }
}
