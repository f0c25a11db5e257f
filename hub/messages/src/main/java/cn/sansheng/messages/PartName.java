package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One part of a station that can fail by itself: printer, board-3, line-25.
public record PartName(@JsonValue String value) implements Comparable<PartName> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,24}");

    /// Not of metal, but the hall sees to it in the same way: `called` until somebody came.
    public static final PartName STAFF_CALL = new PartName("staff-call");

    /// Told like a part once it was wrong: `ahead`, `behind`, `ok` (S60).
    public static final PartName CLOCK = new PartName("clock");

    @JsonCreator
    public PartName {
        Require.matching(FORM, value, "part");
    }

    /// False for what is told like a part and is no device, which no technician cares for.
    public boolean isDevice() {
        return !equals(STAFF_CALL) && !equals(CLOCK);
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
