package cn.sansheng.kiosk.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The lines of standard output: one JSON object for each thing that happened.
sealed interface Report {
    JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();
    DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    /// The first mark of a slip is on paper.
    record Began(String at, String began) implements Report {}

    /// A slip was cut off.
    record Printed(String at, Paper printed) implements Report {}

    /// A slip ended where the paper did.
    record Torn(String at, Paper torn) implements Report {}

    /// `file` stands in the folder of pictures; `text` is what was sent as letters, line by line;
    /// `code128` and `qr` are what the codes say.
    record Paper(
            Optional<String> file,
            int width,
            int height,
            List<String> text,
            Optional<String> code128,
            Optional<String> qr) {}

    record NotObeyed(String at, String notObeyed, String bytes) implements Report {}

    /// The host had so many bytes thrown away that waited.
    record Cleared(String at, int cleared) implements Report {}

    record Overflow(String at, int overflow) implements Report {}

    /// `found`, `lost`.
    record Line(String at, String line) implements Report {}

    /// The command that was carried out: `ok`, `paper-out` …
    record Printer(String at, String printer) implements Report {}

    /// A code was sent to the host.
    record Scanned(String at, String scanned) implements Report {}

    /// The command that a scanner carried out.
    record Scanner(String at, String scanner) implements Report {}

    record UnknownCommand(String at, String unknownCommand) implements Report {}

    static String time(Instant at) {
        return MILLIS.format(at);
    }

    static Paper paper(Slip slip, Optional<String> file) {
        return new Paper(
                file,
                slip.picture().getWidth(),
                slip.picture().getHeight(),
                slip.text(),
                slip.code128(),
                slip.qr());
    }

    default String json() {
        return MAPPER.writeValueAsString(this);
    }
}
