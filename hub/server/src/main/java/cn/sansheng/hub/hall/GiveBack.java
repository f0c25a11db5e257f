package cn.sansheng.hub.hall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Given back because the call was a mistake, or its counter's station gone too long.
public enum GiveBack {
    MISTAKE,
    STATION_GONE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
