package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a service ended; absent on the wire means done.
public enum Outcome {
    DONE,
    ACCEPTED,
    RETURNED,
    SUPPLEMENT,
    OTHER;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
