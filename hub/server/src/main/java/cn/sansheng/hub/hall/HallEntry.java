package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Types;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// One journal entry with its meaning; [#text] is made once and hashed, stored and exported byte
/// for byte.
public record HallEntry(
        long n, HallId hall, LocalDate day, Instant at, Event event, Origin origin) {
    private static final int VERSION = 1;

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Envelope(
            long n,
            HallId hall,
            LocalDate day,
            Instant at,
            String type,
            int v,
            Optional<UUID> cause,
            Optional<StationName> station,
            Optional<UUID> outbox,
            Optional<Long> seq,
            Optional<Instant> happenedAt,
            Optional<ClerkId> by,
            ObjectNode data) {}

    public String text() {
        ObjectNode data = Json.tree(event);
        data.remove("type");
        return Json.text(
                new Envelope(
                        n,
                        hall,
                        day,
                        at,
                        Types.nameOf(event.getClass()),
                        VERSION,
                        origin.cause(),
                        origin.station(),
                        origin.outbox(),
                        origin.seq(),
                        origin.happenedAt(),
                        origin.by(),
                        data));
    }

    /// An unknown type or version is an error: a journal of a newer program must never be half
    /// understood.
    public static HallEntry parse(String text) throws MalformedMessage {
        Envelope read = Json.read(text, Envelope.class);
        if (read.v != VERSION) {
            throw new MalformedMessage("entry " + read.n + " has unknown version " + read.v);
        }
        Event event = Json.read(read.data.put("type", read.type), Event.class);
        Origin origin =
                new Origin(
                        read.cause, read.station, read.outbox, read.seq, read.happenedAt, read.by);
        return new HallEntry(read.n, read.hall, read.day, read.at, event, origin);
    }
}
