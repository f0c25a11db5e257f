package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// The fourth level of a topic: what a message is.
public enum Verb {
    STATUS,
    FACT,
    ACK,
    REQUEST,
    REPLY,
    ORDER,
    VIEW;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
