package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One ticket (号票) for ever; the number on the paper is unique only within a hall and day.
public record TicketId(@JsonValue UUID value) implements Comparable<TicketId> {
    public TicketId {
        Require.present(value, "ticket");
    }

    @JsonCreator
    public static TicketId parse(String text) {
        return new TicketId(Require.uuid(text, "ticket"));
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
