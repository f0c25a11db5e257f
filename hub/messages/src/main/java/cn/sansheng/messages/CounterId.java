package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One counter (窗口) by the number over it.
public record CounterId(@JsonValue int value) implements Comparable<CounterId> {
    @JsonCreator
    public CounterId {
        Require.between(1, value, 999, "counter");
    }

    /// As a map key it arrives as text.
    @JsonCreator
    public static CounterId parse(String text) {
        return new CounterId(Integer.parseInt(text));
    }

    @Override
    public int compareTo(CounterId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
