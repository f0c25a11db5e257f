package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One LED board (窗口屏, 汇总屏).
public record BoardId(@JsonValue String value) implements Comparable<BoardId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,24}");

    @JsonCreator
    public BoardId {
        Require.matching(FORM, value, "board");
    }

    @Override
    public int compareTo(BoardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
