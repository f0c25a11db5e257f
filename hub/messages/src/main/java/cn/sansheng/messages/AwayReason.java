package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a clerk leaves the counter (离岗, S55).
public enum AwayReason {
    ERRAND,
    MEETING,
    BREAK,
    TRAINING,
    OTHER;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
