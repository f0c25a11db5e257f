package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One part of a station that can fail by itself: printer, board-3, line-25.
public record PartName(@JsonValue String value) implements Comparable<PartName> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,24}");

    @JsonCreator
    public PartName {
        Require.matching(FORM, value, "part");
    }

    @Override
    public int compareTo(PartName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
