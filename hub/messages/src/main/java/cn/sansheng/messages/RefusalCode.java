package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a request was refused: a closed list; programs use this, people get words.
public enum RefusalCode {
    BAD_REQUEST,
    UNKNOWN_REQUEST,
    UNKNOWN_SERVICE,
    UNKNOWN_TICKET,
    NOBODY_WAITING,
    NO_TICKET,
    NOT_SIGNED_IN,
    ALREADY_SIGNED_IN,
    WRONG_PIN,
    LOCKED,
    ALREADY_CALLED,
    WRONG_STATE,
    COUNTER_BUSY,
    REASON_NEEDED,
    TOO_SOON,
    CLOSED,
    FULL_TODAY,
    NOT_ALLOWED,
    EXPIRED,
    BUSY,
    STORE_UNAVAILABLE;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
