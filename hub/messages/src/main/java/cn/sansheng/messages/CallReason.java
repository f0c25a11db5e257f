package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a ticket is called out of order.
public enum CallReason {
    PRIORITY,
    RETURNED,
    APPOINTMENT,
    OTHER;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
