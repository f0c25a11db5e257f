package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One program at one place: its MQTT client id, user name and topic level.
public record StationName(@JsonValue String value) implements Comparable<StationName> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,32}");

    @JsonCreator
    public StationName {
        Require.matching(FORM, value, "station");
    }

    @Override
    public int compareTo(StationName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
