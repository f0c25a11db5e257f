package cn.sansheng.hub.hall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Who has been told of an empty post (S43): its window head, or the hall.
public enum ToldOf {
    HEAD,
    HALL;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
