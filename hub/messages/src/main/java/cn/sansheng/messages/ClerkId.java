package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One clerk (窗口工作人员), by the id of the hall's configuration; never a name.
public record ClerkId(@JsonValue String value) implements Comparable<ClerkId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,32}");

    @JsonCreator
    public ClerkId {
        Require.matching(FORM, value, "clerk");
    }

    @Override
    public int compareTo(ClerkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
