package cn.sansheng.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Records, schemas and examples tell the same story.
class ProtocolFilesTest {
    /// The words of the contract, typed off it: what an outsider expects to exist.
    private static final String PROMISED =
            """
            ack status
            fact-ticket-printed fact-print-failed fact-ticket-issued-offline fact-rating-given
            fact-phone-rang fact-phone-answered fact-phone-abandoned fact-phone-ended
            fact-phone-off-hook-too-long fact-board-shown fact-board-lost fact-board-found
            fact-part-changed fact-order-done fact-order-failed
            request-take-ticket request-check-in request-sign-in request-call-next request-call
            request-recall request-start request-unpark request-finish request-no-show request-park
            request-transfer request-sign-out request-away request-back
            reply-ticket-taken reply-checked-in reply-signed-in reply-at-counter reply-transferred
            reply-done reply-refused
            order-print-slip order-speak order-identify
            view-services view-counter view-summary view-board view-range
            """;

    static Set<String> examples() {
        return Protocol.examples();
    }

    @Test
    void everyPromisedMessageHasRecordSchemaAndExample() {
        Set<String> promised = new TreeSet<>(Arrays.asList(PROMISED.strip().split("\\s+")));
        assertEquals(promised, Catalogue.RECORDS.keySet(), "records");
        assertEquals(promised, Protocol.schemas(), "schemas");
        assertEquals(
                promised,
                Protocol.examples().stream()
                        .map(Protocol::schemaOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "examples");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsWhatItsSchemaSays(String name) {
        assertEquals(
                List.of(),
                Protocol.faults(Protocol.schemaOf(name), Protocol.tree(Protocol.example(name))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsAndIsWrittenBackTheSame(String name) throws MalformedMessage {
        byte[] json = Protocol.example(name);
        Object message = Catalogue.read(Protocol.schemaOf(name), json);
        JsonNode back = Protocol.tree(Catalogue.write(message));
        assertTrue(Protocol.same(Protocol.tree(json), back), () -> "written: " + back);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFieldNobodyKnowsYetIsIgnored(String name) throws MalformedMessage {
        String json = new String(Protocol.example(name), UTF_8);
        String more = json.replaceFirst("\\{", "{\"some\":{\"thing\":[1]}, ");
        more = more.replaceFirst(", +\\s*}", "}");
        byte[] bytes = more.getBytes(UTF_8);
        String schema = Protocol.schemaOf(name);
        assertEquals(Catalogue.read(schema, Protocol.example(name)), Catalogue.read(schema, bytes));
        assertEquals(List.of(), Protocol.faults(schema, Protocol.tree(bytes)));
    }

    @Test
    void allOptionalFieldsAreShownBySomeExample() {
        for (String schema : Protocol.schemas()) {
            Set<String> shown =
                    Protocol.examples().stream()
                            .filter(name -> Protocol.schemaOf(name).equals(schema))
                            .flatMap(name -> fields(Protocol.tree(Protocol.example(name))))
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known =
                    new TreeSet<>(Protocol.schemaTree(schema).get("properties").propertyNames());
            assertEquals(known, shown, schema);
        }
    }

    private static Stream<String> fields(JsonNode tree) {
        return tree.propertyNames().stream();
    }
}
