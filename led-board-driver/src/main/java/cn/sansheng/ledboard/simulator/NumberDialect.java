package cn.sansheng.ledboard.simulator;

import java.util.Optional;

/// How one kind of number board reads its frames; written from the makers' examples, not from the
/// descriptions that the driver reads.
enum NumberDialect {
    /// Address, high byte, low byte, sum of the three.
    FOUR_BYTE(4) {
        @Override
        Optional<Order> read(int[] bytes) {
            int sum = bytes[0] + bytes[1] + bytes[2];
            int number = bytes[1] << 8 | bytes[2];
            return (sum & 0xff) == bytes[3] && bytes[0] > 0 && number <= 999
                    ? Optional.of(new Order(bytes[0], number))
                    : Optional.empty();
        }
    },
    /// 3A, colour, low byte, high byte, information, sum of all before, 0A.
    XUNPENG(7) {
        @Override
        Optional<Order> read(int[] bytes) {
            int sum = bytes[0] + bytes[1] + bytes[2] + bytes[3] + bytes[4];
            boolean framed = bytes[0] == 0x3A && bytes[6] == 0x0A;
            int number = bytes[3] << 8 | bytes[2];
            return framed && (sum & 0xff) == bytes[5] && bytes[4] == 1 && number <= 999
                    ? Optional.of(new Order(1, number))
                    : Optional.empty();
        }
    };

    record Order(int address, int number) {}

    private final int length;

    NumberDialect(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    /// Of exactly so many bytes.
    abstract Optional<Order> read(int[] bytes);
}
