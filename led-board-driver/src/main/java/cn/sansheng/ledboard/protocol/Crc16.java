package cn.sansheng.ledboard.protocol;

/// CRC-16/ARC: polynomial 8005 reflected, beginning with 0.
final class Crc16 {
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    static int of(byte[] bytes) {
        int crc = 0;
        for (byte each : bytes) {
            crc ^= each & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
            }
        }
        return crc;
    }
}
