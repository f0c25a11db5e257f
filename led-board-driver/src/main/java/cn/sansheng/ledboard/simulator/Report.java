package cn.sansheng.ledboard.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// The lines of standard output: one JSON object for each thing that happened on the line.
sealed interface Report {
    JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();
    DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    /// One area was shown: `text` is what was sent, `lines` what is seen of it, `board` all that
    /// now stands on this board.
    record Shown(
            String at,
            int address,
            int area,
            List<String> lines,
            String text,
            List<Coloured> colours,
            boolean singleLine,
            int x,
            int y,
            int width,
            int height,
            Area.Effect effect,
            boolean cut,
            boolean changed,
            String board,
            Optional<String> picture)
            implements Report {}

    record Coloured(int line, String text, Area.Colour colour) {}

    record Deleted(
            String at,
            int address,
            List<Integer> deleted,
            boolean changed,
            String board,
            Optional<String> picture)
            implements Report {}

    /// As [Shown], of a sign that knows no areas.
    record Displayed(
            String at,
            int address,
            List<String> lines,
            String text,
            List<Coloured> colours,
            int width,
            int height,
            boolean cut,
            boolean changed,
            String board,
            Optional<String> picture)
            implements Report {}

    /// What a sign was told besides texts: `memory`, `picture`, `time`, `brightness`.
    record Told(String at, int address, String told, String value) implements Report {}

    record NotShown(String at, Refusal refused, Optional<Integer> address, int bytes)
            implements Report {}

    /// The line itself: `found`, `lost`, and the words of standard input.
    record Line(String at, String line) implements Report {}

    record UnknownCommand(String at, String unknownCommand) implements Report {}

    static String time(Instant at) {
        return MILLIS.format(at);
    }

    static Report shown(
            String at, ShownBoard board, Area area, boolean changed, Optional<String> picture) {
        Rows rows = Rows.of(area);
        return new Shown(
                at,
                board.address(),
                area.id(),
                rows.texts(),
                area.text(),
                coloured(area.paragraphs()),
                area.singleLine(),
                area.x(),
                area.y(),
                area.width(),
                area.height(),
                area.effect(),
                rows.cut(),
                changed,
                board.text(),
                picture);
    }

    static Report displayed(String at, SignFace face, boolean changed, Optional<String> picture) {
        return new Displayed(
                at,
                face.address(),
                face.texts(),
                face.text(),
                coloured(face.lines()),
                face.dots().width(),
                face.dots().height(),
                face.cut(),
                changed,
                face.text(),
                picture);
    }

    private static List<Coloured> coloured(List<List<Area.Run>> said) {
        return IntStream.range(0, said.size())
                .boxed()
                .flatMap(line ->
                        said.get(line).stream()
                                .map(run -> new Coloured(line, run.text(), run.colour())))
                .toList();
    }

    default String json() {
        return MAPPER.writeValueAsString(this);
    }
}
