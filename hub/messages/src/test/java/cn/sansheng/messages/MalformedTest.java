package cn.sansheng.messages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What is not a message is refused, with a reason that may be logged: it never repeats content.
class MalformedTest {
    private static final List<String> ONE_OF_EACH =
            List.of(
                    "ack",
                    "status",
                    "fact-rating-given",
                    "request-call-next",
                    "reply-done",
                    "order-identify",
                    "view-board");

    static Set<String> examples() {
        return Protocol.examples();
    }

    /// Missing, of another type, out of range, out of the list: wherever the schema says no, the
    /// programs say no. Null for absent and absent for null is all they forgive.
    @ParameterizedTest
    @MethodSource("examples")
    void recordsRefuseWhatTheSchemaRefusesAndReadTheRest(String name) {
        String schema = Protocol.schemaOf(name);
        List<String> disputed = new ArrayList<>();
        JsonNode example = Protocol.tree(Protocol.example(name));
        for (Mutations.Mutation each : Mutations.of(example)) {
            boolean right = Protocol.faults(schema, each.message()).isEmpty();
            String verdict = verdict(schema, Json.bytes(each.message()));
            assertFalse(verdict.contains(Mutations.SECRET), each.what() + ": " + verdict);
            if (right != verdict.isEmpty() && !forgiven(schema, each, example, verdict)) {
                disputed.add(each.what() + " schema " + right + " record '" + verdict + "'");
            }
        }
        assertEquals(List.of(), disputed);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMessageCutOffAnywhereIsRefused(String name) {
        byte[] whole = new String(Protocol.example(name), UTF_8).strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertRefused(name, part, "cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDoubledKeyIsRefused(String name) {
        JsonNode tree = Protocol.tree(Protocol.example(name));
        String text = new String(Protocol.example(name), UTF_8).strip();
        for (String key : tree.propertyNames()) {
            String again = ",\"" + key + "\":" + tree.get(key) + "}";
            String doubled = text.substring(0, text.length() - 1) + again;
            assertRefused(name, doubled.getBytes(UTF_8), "twice " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onlyUtf8IsRead(String name) {
        String text = new String(Protocol.example(name), UTF_8);
        assertRefused(name, text.getBytes(UTF_16LE), "UTF-16");
        String spoilt = text.replaceFirst("\\{", "{\"x\":\"\u00fc\",");
        assertRefused(name, spoilt.getBytes(ISO_8859_1), "Latin-1");
        byte[] overlong = text.replaceFirst("\\{", "{\"x\":\"??\",").getBytes(UTF_8);
        int at = text.indexOf('{') + 6;
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0x80;
        assertRefused(name, overlong, "overlong");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingFollowsTheMessage(String name) {
        String text = new String(Protocol.example(name), UTF_8);
        assertRefused(name, (text + "{}").getBytes(UTF_8), "two messages");
        assertRefused(name, ("[" + text + "]").getBytes(UTF_8), "a list of one");
    }

    @Test
    void aNumberBeyondAllNumbersIsRefused() {
        for (String name : List.of("fact-phone-answered", "fact-phone-ended", "status.hub")) {
            String text = new String(Protocol.example(name), UTF_8);
            String endless = text.replaceAll("(econds|speed)\": [0-9.]+", "$1\": 1e400");
            assertFalse(endless.equals(text), name);
            assertRefused(name, endless.getBytes(UTF_8), name);
        }
    }

    @Test
    void aMegabyteOfNonsenseIsRefused() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("MalformedTest: -Dseed=" + seed);
        byte[] noise = new byte[1 << 20];
        new Random(seed).nextBytes(noise);
        byte[] nested = "[".repeat(1 << 20).getBytes(UTF_8);
        byte[] objects = "{\"a\":".repeat(1 << 18).getBytes(UTF_8);
        byte[] digits = ("{\"seq\":" + "9".repeat(1 << 20) + "}").getBytes(UTF_8);
        byte[] words = ("{\"type\":\"" + Mutations.SECRET.repeat(90_000) + "\"}").getBytes(UTF_8);
        for (String name : ONE_OF_EACH) {
            for (byte[] nonsense : List.of(noise, nested, objects, digits, words)) {
                assertRefused(name, nonsense, "nonsense");
            }
        }
    }

    private static void assertRefused(String name, byte[] bytes, String what) {
        String schema = Protocol.schemaOf(name);
        MalformedMessage refusal =
                assertThrows(MalformedMessage.class, () -> Catalogue.read(schema, bytes), what);
        assertFalse(refusal.reason().isBlank(), what);
        assertTrue(refusal.reason().length() < 200, refusal.reason());
        assertFalse(refusal.reason().contains(Mutations.SECRET), refusal.reason());
    }

    private static boolean forgiven(
            String schema, Mutations.Mutation spoilt, JsonNode example, String verdict) {
        if (!verdict.isEmpty() || spoilt.what().endsWith("= null")) {
            return verdict.isEmpty();
        }
        String asNull = spoilt.what().replace("without ", "") + " = null";
        return Mutations.of(example).stream()
                .filter(each -> each.what().equals(asNull))
                .anyMatch(each -> Protocol.faults(schema, each.message()).isEmpty());
    }

    /// The reason of the refusal; nothing when it reads.
    private static String verdict(String schema, byte[] bytes) {
        try {
            Catalogue.read(schema, bytes);
            return "";
        } catch (MalformedMessage refused) {
            return refused.reason();
        }
    }
}
