package cn.sansheng.kiosk.words;

import cn.sansheng.messages.RefusalCode;

/// Which words a citizen gets for a refusal. What only staff could understand becomes: try again.
public final class RefusalKey {
    private RefusalKey() {}

    public static String of(RefusalCode code) {
        return "refused." + word(code);
    }

    private static String word(RefusalCode code) {
        return switch (code) {
            case CLOSED -> "closed";
            case FULL_TODAY -> "full-today";
            case UNKNOWN_SERVICE -> "unknown-service";
            case NOT_ALLOWED -> "not-allowed";
            case BAD_REQUEST,
                    UNKNOWN_REQUEST,
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
                    EXPIRED,
                    BUSY,
                    STORE_UNAVAILABLE ->
                    "try-again";
        };
    }
}
