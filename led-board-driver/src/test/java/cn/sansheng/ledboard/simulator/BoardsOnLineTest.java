package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.simulator.Area.Colour;
import cn.sansheng.ledboard.simulator.Area.Run;
import cn.sansheng.ledboard.simulator.Outcome.Answered;
import cn.sansheng.ledboard.simulator.Outcome.NotShown;
import cn.sansheng.ledboard.simulator.Outcome.Shown;
import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardsOnLineTest {
    private static final byte[] EXAMPLE = Wires.example("onbon-a012.hex");
    private static final Area ITS_AREA =
            new Area(
                    0,
                    0,
                    0,
                    64,
                    32,
                    false,
                    true,
                    Area.Effect.STATIC,
                    4,
                    2.5,
                    List.of(List.of(new Run("请A012号到3号窗口", Colour.RED))));

    private final BoardsOnLine boards = new BoardsOnLine(_ -> true);

    @Test
    void readsTheExampleAndAnswersIt() {
        List<Outcome> outcomes = boards.arrived(EXAMPLE);
        Shown shown = (Shown) outcomes.getFirst();
        assertEquals(1, shown.board().address());
        assertEquals(List.of(ITS_AREA), shown.areas());
        assertTrue(shown.changed());
        Bytes answer = ((Answered) outcomes.getLast()).bytes();
        assertTrue(
                answer.toString()
                        .startsWith("a5a5a5a5a5a5a5a5" + "00800100000000000000fe020500a000000000"),
                answer.toString());
        assertEquals(2, outcomes.size());
    }

    @Test
    void readsTheExampleHoweverItIsCut() {
        for (int size = 1; size < EXAMPLE.length; size++) {
            BoardsOnLine fresh = new BoardsOnLine(_ -> true);
            List<Outcome> outcomes = new ArrayList<>();
            for (int at = 0; at < EXAMPLE.length; at += size) {
                int end = Math.min(EXAMPLE.length, at + size);
                outcomes.addAll(fresh.arrived(java.util.Arrays.copyOfRange(EXAMPLE, at, end)));
            }
            assertEquals(
                    new BoardsOnLine(_ -> true).arrived(EXAMPLE), outcomes, "reads of " + size);
        }
    }

    @Test
    void takesOutAllFourEscapes() {
        // Addresses may hold the very bytes that frame a message.
        for (int address : new int[] {0x5AA5, 0x5BA6, 0x5A5B, 0x5B5A}) {
            byte[] wire = Wires.text(address, 0, "A001");
            assertTrue(HexFormat.of().formatHex(wire).matches("(a5){8}.*(a60[12]|5b0[12]).*"));
            Shown shown = (Shown) boards.arrived(wire).getFirst();
            assertEquals(address, shown.board().address());
        }
    }

    @Test
    void anAnswerIsEscapedToo() {
        byte[] wire = Wires.text(0x5AA5, 0, "A001");
        Answered answer = (Answered) boards.arrived(wire).getLast();
        FrameScanner scanner = new FrameScanner();
        var body = (FrameScanner.Found.Body) scanner.accept(answer.bytes().array()).getFirst();
        assertEquals("0080a55a", body.bytes().toString().substring(0, 8));
    }

    @Test
    void findsTheNextFrameAfterNoiseAndAHalfFrame() {
        byte[] half = java.util.Arrays.copyOf(EXAMPLE, 40);
        List<Outcome> outcomes =
                boards.arrived(Wires.join(Wires.ints(1, 2, 0x5A, 3), half, EXAMPLE));
        assertEquals(new NotShown(Refusal.NOISE, OptionalInt.empty(), 4), outcomes.get(0));
        assertEquals(new NotShown(Refusal.CUT_OFF, OptionalInt.empty(), 32), outcomes.get(1));
        assertEquals(List.of(ITS_AREA), ((Shown) outcomes.get(2)).areas());
    }

    @Test
    void aFrameThatNeverEndsIsReportedOnceTheLineIsStill() {
        assertEquals(List.of(), boards.arrived(java.util.Arrays.copyOf(EXAMPLE, 30)));
        assertEquals(
                List.of(new NotShown(Refusal.CUT_OFF, OptionalInt.empty(), 22)), boards.still());
        assertEquals(List.of(), boards.still());
    }

    @Test
    void keepsTheAreasOfABoardAndForgetsWhatIsDeleted() {
        boards.arrived(Wires.text(3, 1, "A012"));
        boards.arrived(Wires.text(4, 1, "B001"));
        Shown both = (Shown) boards.arrived(Wires.text(3, 2, "3号窗口")).getFirst();
        assertEquals("A012\n3号窗口", both.board().text());
        byte[] forget = Wires.ints(0xA3, 6, 2, 0, 0, 1, 1, 0);
        List<Outcome> outcomes = boards.arrived(Wires.framed(Wires.body(3, forget)));
        assertEquals("3号窗口", ((Shown) outcomes.getFirst()).board().text());
        assertEquals(1, outcomes.size(), "no answer was asked for");
    }

    @Test
    void aRepetitionChangesNothing() {
        boards.arrived(EXAMPLE);
        assertTrue(!((Shown) boards.arrived(EXAMPLE).getFirst()).changed());
    }

    @Test
    void everyKnownBoardObeysABroadcastAndOneAnswersIfAsked() {
        boards.arrived(Wires.text(3, 0, "A"));
        boards.arrived(Wires.text(4, 0, "B"));
        List<Outcome> quiet = boards.arrived(Wires.text(Frame.BROADCAST, 0, "紧急疏散"));
        assertEquals(2, quiet.size());
        assertTrue(quiet.stream().allMatch(each -> "紧急疏散".equals(((Shown) each).board().text())));
        List<Outcome> asked = boards.arrived(Wires.text(Frame.BROADCAST_ANSWERED, 0, "C"));
        assertEquals(3, asked.size());
    }

    @Test
    void boardsOfAnotherLineAreNotAnswered() {
        BoardsOnLine three = new BoardsOnLine(address -> address == 3);
        NotShown refused = (NotShown) three.arrived(EXAMPLE).getFirst();
        assertEquals(Refusal.ADDRESS, refused.reason());
        assertEquals(1, three.arrived(EXAMPLE).size());
    }

    /// Where in header and data (counted from the address), what instead, and what is said.
    @ParameterizedTest
    @CsvSource({
        "3, 0x70, source", "4, 1, reserved", "7, 1, reserved", "8, 1, check-mode",
        "9, 1, reserved", "10, 0x52, device", "11, 3, protocol", "12, 0x36, length",
        "14, 0xA2, command", "15, 7, command", "16, 3, response", "17, 1, reserved",
        "19, 1, length", "20, 2, length", "21, 0x2D, length", "23, 1, area",
        "28, 0, area", "33, 1, reserved", "37, 1, reserved", "40, 3, area",
        "41, 0, area", "42, 7, area", "43, 1, reserved", "44, 25, area",
        "46, 0x12, length", "49, 1, length", "50, 0x80, text", "50, 0x07, text"
    })
    void refusesWhatIsInconsistentAndSaysNoIfAsked(String at, String value, String reason) {
        byte[] example = unescapedExample();
        byte[] body = java.util.Arrays.copyOf(example, example.length - 2);
        body[Integer.decode(at)] = (byte) (int) Integer.decode(value);
        List<Outcome> outcomes = boards.arrived(Wires.framed(body));
        assertEquals(reason, ((NotShown) outcomes.getFirst()).reason().wire());
        for (Outcome rest : outcomes.subList(1, outcomes.size())) {
            assertTrue(((Answered) rest).bytes().toString().contains("a00101"));
        }
    }

    @Test
    void aFrameWithAnotherCheckValueIsRefusedWithoutAnswer() {
        byte[] body = unescapedExample();
        byte[] bent = body.clone();
        bent[52] ^= 1;
        byte[] wire = Wires.join(Wires.ints(0xA5), bent, Wires.ints(0x5A));
        // This frame needs escapes only in its check value, which stands last but one.
        wire = replaced(wire, Wires.ints(0x5B, 0x47), Wires.ints(0x5B, 1, 0x47));
        assertEquals(
                List.of(new NotShown(Refusal.CRC, OptionalInt.empty(), body.length)),
                boards.arrived(wire));
    }

    private static byte[] unescapedExample() {
        var found = (FrameScanner.Found.Body) new FrameScanner().accept(EXAMPLE).getFirst();
        assertEquals(69, found.bytes().length());
        return found.bytes().array();
    }

    private static byte[] replaced(byte[] in, byte[] from, byte[] to) {
        String hex = HexFormat.of().formatHex(in);
        String bent = hex.replace(new Bytes(from).toString(), new Bytes(to).toString());
        assertEquals(hex.length() + 2, bent.length());
        byte[] out = HexFormat.of().parseHex(bent);
        assertArrayEquals(java.util.Arrays.copyOf(in, 20), java.util.Arrays.copyOf(out, 20));
        return out;
    }
}
