package cn.sansheng.ledboard.simulator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why bytes on the line did not become a picture.
enum Refusal {
    /// Bytes outside any frame.
    NOISE,
    /// A frame that ended nowhere.
    CUT_OFF,
    TOO_LONG,
    ESCAPE,
    LENGTH,
    CHECK_MODE,
    CRC,
    SOURCE,
    RESERVED,
    DEVICE,
    PROTOCOL,
    /// Sound in itself, but no board of this line.
    ADDRESS,
    COMMAND,
    RESPONSE,
    AREA,
    TEXT,
    /// A byte that no seven bits make.
    CHARACTER,
    /// A file that the sign's memory has no place for.
    FILE;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
