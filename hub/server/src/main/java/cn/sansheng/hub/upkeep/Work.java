package cn.sansheng.hub.upkeep;

import cn.sansheng.messages.NoteFault;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// What is done to a device: one of the works that pages have words for, or what somebody typed, at
/// most [#LONGEST] characters on one line.
public record Work(@JsonValue String value) implements Comparable<Work> {
    public static final int LONGEST = 40;

    /// In the order in which pages offer them.
    public static final List<String> KNOWN =
            List.of(
                    "paper-roll",
                    "print-head",
                    "cutter",
                    "scanner-window",
                    "screen",
                    "buttons",
                    "phone-line",
                    "board-fans",
                    "board-picture",
                    "loudspeaker",
                    "dust",
                    "cables",
                    "power",
                    "backup-restore");

    @JsonCreator
    public Work {
        if (value.isBlank()
                || value.codePointCount(0, value.length()) > LONGEST
                || NoteFault.of(value).isPresent()) {
            throw new IllegalArgumentException("work must be 1 to 40 characters on one line");
        }
    }

    @Override
    public int compareTo(Work other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
