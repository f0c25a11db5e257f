package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a ticket is parked (挂起).
public enum ParkReason {
    DOCUMENTS,
    ELSEWHERE,
    OTHER;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
