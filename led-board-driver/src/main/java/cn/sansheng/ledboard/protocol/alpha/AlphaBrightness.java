package cn.sansheng.ledboard.protocol.alpha;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The five levels of a sign.
enum AlphaBrightness {
    FULL(100, "00"),
    HIGH(86, "01"),
    MIDDLE(72, "02"),
    LOW(58, "03"),
    LEAST(44, "04");

    private final int percent;
    private final String code;

    AlphaBrightness(int percent, String code) {
        this.percent = percent;
        this.code = code;
    }

    String code() {
        return code;
    }

    static AlphaBrightness of(int percent) {
        return Arrays.stream(values())
                .filter(level -> level.percent == percent)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "an Alpha board is as bright as "
                                        + Arrays.stream(values())
                                                .map(level -> "" + level.percent)
                                                .collect(Collectors.joining(", "))
                                        + " percent, not "
                                        + percent));
    }
}
