package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a station is; its rights follow from it.
public enum StationKind {
    KIOSK,
    COUNTER,
    BOARDS,
    HUB;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
