package cn.sansheng.hub.hall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where a rating came from; only devices give them in this version.
public enum RatingSource {
    DEVICE,
    PAPER,
    WEB,
    DEFAULTED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
