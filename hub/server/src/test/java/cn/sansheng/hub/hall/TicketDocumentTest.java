package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.TicketState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// hardware-docs/protocol/ticket.md shows the steps that the hub takes, and no others.
class TicketDocumentTest {
    private static final Path PAGE =
            Path.of(
                    String.valueOf(System.getProperty("sansheng.root")),
                    "hardware-docs/protocol/ticket.md");

    @Test
    void theDrawingIsMadeFromTheTable() throws IOException {
        assertEquals(drawing(), part("```mermaid\n", "```\n"));
    }

    @Test
    void theTableIsTheTable() throws IOException {
        assertEquals(rows(), part("|---|---|---|---|\n", "\n"));
    }

    private static String part(String begins, String ends) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(begins) + begins.length();
        return page.substring(from, page.indexOf("\n" + ends, from) + 1);
    }

    private static String drawing() {
        Stream<String> steps =
                Stream.of(Step.values())
                        .flatMap(step ->
                                step.from().stream()
                                        .map(from ->
                                                arrow(word(from), word(step.to()), step.asked())));
        Stream<String> edges =
                Stream.of(
                        arrow("[*]", word(TicketState.WAITING), "take-ticket"),
                        arrow(word(TicketState.FINISHED), "[*]", "the day is over"));
        return Stream.concat(edges, steps)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }

    private static String arrow(String from, String to, String asked) {
        return "    " + from + " --> " + to + " : " + asked;
    }

    /// A name of a state has no hyphen in a drawing.
    private static String word(TicketState state) {
        return state.wire().replace('-', '_');
    }

    private static String rows() {
        return Stream.of(Step.values())
                .map(step ->
                        "| %s | %s | %s | `%s` |"
                                .formatted(
                                        step.asked(),
                                        step.from().stream()
                                                .map(TicketState::wire)
                                                .collect(Collectors.joining(", ")),
                                        step.to().wire(),
                                        step.entry()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
