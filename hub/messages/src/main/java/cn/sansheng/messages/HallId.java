package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One hall (大厅): the third level of every topic.
public record HallId(@JsonValue String value) implements Comparable<HallId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,32}");

    @JsonCreator
    public HallId {
        Require.matching(FORM, value, "hall");
    }

    @Override
    public int compareTo(HallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
