package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/// One counter (窗口) by the number over it.
@JsonDeserialize(keyUsing = CounterId.Key.class)
public record CounterId(@JsonValue int value) implements Comparable<CounterId> {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,2}");

    @JsonCreator
    public CounterId {
        Require.between(1, value, 999, "counter");
    }

    public static CounterId parse(String text) {
        Require.matching(FORM, text, "counter");
        return new CounterId(Integer.parseInt(text));
    }

    /// Keys of a JSON object are text.
    static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parse(key);
        }
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
