package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/// One ticket (号票) for ever; the number on the paper is unique only within a hall and day.
public record TicketId(@JsonValue UUID value) implements Comparable<TicketId> {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    public TicketId {
        Require.present(value, "ticket");
    }

    @JsonCreator
    public static TicketId parse(String text) {
        Require.matching(FORM, text, "ticket");
        return new TicketId(UUID.fromString(text));
    }

    @Override
    public int compareTo(TicketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
