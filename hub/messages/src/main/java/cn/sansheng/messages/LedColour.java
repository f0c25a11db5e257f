package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// The colours of a board.
public enum LedColour {
    RED,
    GREEN,
    AMBER;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
