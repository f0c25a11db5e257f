package cn.sansheng.simulator.judge;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One entry of an exported journal.
public record Entry(
        long n,
        String day,
        Instant at,
        String type,
        Optional<UUID> cause,
        Optional<String> station,
        Optional<UUID> outbox,
        Optional<Long> seq,
        ObjectNode data) {

    private record Exported(String hash, ObjectNode entry) {}

    public static Entry parse(String line) throws MalformedMessage {
        return Json.read(Json.read(line, Exported.class).entry(), Entry.class);
    }

    public static List<Entry> read(Path export) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(export)) {
            try {
                entries.add(parse(line));
            } catch (MalformedMessage bad) {
                int number = entries.size() + 1;
                throw new IOException(export + ":" + number + ": " + bad.reason(), bad);
            }
        }
        return List.copyOf(entries);
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(data.get(key)).filter(node -> !node.isNull()).map(Entry::plain);
    }

    long number(String key) {
        return text(key).map(Long::parseLong).orElse(0L);
    }

    /// Absent keys compare as the empty text, so a malformed entry shows up rather than throws.
    String required(String key) {
        return text(key).orElse("");
    }

    private static String plain(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
