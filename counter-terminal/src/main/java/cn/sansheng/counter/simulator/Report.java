package cn.sansheng.counter.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.json.JsonMapper;

/// The lines of standard output: one JSON object for each thing that happened.
sealed interface Report {
    JsonMapper MAPPER = JsonMapper.builder().build();
    DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    /// `found`, `lost`.
    record Line(String at, String line) implements Report {}

    /// A command of the host's.
    record Heard(String at, String heard) implements Report {}

    /// A ring was told to the host.
    record Rang(String at, int ring) implements Report {}

    /// What a person did.
    record Modem(String at, String modem) implements Report {}

    record UnknownCommand(String at, String unknownCommand) implements Report {}

    static String time(Instant at) {
        return MILLIS.format(at);
    }

    default String json() {
        return MAPPER.writeValueAsString(this);
    }
}
