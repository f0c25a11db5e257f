package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One telephone line as the hall calls it, usually its extension.
public record LineId(@JsonValue String value) implements Comparable<LineId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+-]{1,24}");

    @JsonCreator
    public LineId {
        Require.matching(FORM, value, "line");
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
