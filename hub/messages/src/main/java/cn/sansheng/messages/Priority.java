package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// Why a ticket goes first (优先), one of the codes of the hall's configuration.
public record Priority(@JsonValue String value) implements Comparable<Priority> {
    private static final Pattern FORM = Pattern.compile("[a-z-]{1,24}");

    @JsonCreator
    public Priority {
        Require.matching(FORM, value, "priority");
    }

    @Override
    public int compareTo(Priority other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
