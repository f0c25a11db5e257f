package cn.sansheng.hub.hall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why a press of a rating button belongs to no service.
public enum Unbound {
    NO_PROMPT,
    ALREADY_RATED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
