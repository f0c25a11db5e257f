package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a segment moves; a number, time or counter never scrolls.
public enum LedEffect {
    STILL,
    FLASH,
    SCROLL;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
