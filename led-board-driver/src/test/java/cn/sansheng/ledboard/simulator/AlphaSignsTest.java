package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.simulator.Outcome.Displayed;
import cn.sansheng.ledboard.simulator.Outcome.NotShown;
import cn.sansheng.ledboard.simulator.Outcome.Told;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Packets put together by hand from the protocol.
class AlphaSignsTest {
    private static final byte[] EXAMPLE = Wires.example("alpha-a012-05.hex");
    private static final byte ETX = 3;
    private static final byte EOT = 4;
    private static final Unifont FONT = font();

    private final AlphaSigns signs = new AlphaSigns(a -> a <= 9, 128, 32, FONT);

    @Test
    void readsTheExampleWithAndWithoutItsCheckValue() {
        for (byte[] wire :
                List.of(
                        Wires.example("alpha-a012-05.hex"),
                        packet("05", "AA\u001b&bA012 -> 3", false))) {
            AlphaSigns fresh = new AlphaSigns(a -> a <= 9, 128, 32, FONT);
            Displayed shown = (Displayed) fresh.arrived(wire).getFirst();
            assertEquals(5, shown.face().address());
            assertEquals("A012 -> 3", shown.face().text());
            assertTrue(shown.changed());
        }
    }

    @Test
    void readsTheExampleHoweverItIsCut() {
        for (int size = 1; size < EXAMPLE.length; size++) {
            AlphaSigns fresh = new AlphaSigns(a -> a <= 9, 128, 32, FONT);
            List<Outcome> outcomes = new ArrayList<>();
            for (int at = 0; at < EXAMPLE.length; at += size) {
                int end = Math.min(EXAMPLE.length, at + size);
                outcomes.addAll(fresh.arrived(Arrays.copyOfRange(EXAMPLE, at, end)));
            }
            assertEquals(1, outcomes.size(), "reads of " + size);
        }
    }

    @Test
    void everybodyIsMeantByTheAddressOfAll() {
        assertEquals(9, signs.arrived(Wires.example("alpha-a012-00.hex")).size());
        assertEquals(
                List.of(new NotShown(Refusal.ADDRESS, OptionalInt.empty(), 18)),
                signs.arrived(packet("0A", "AA\u001b&bA012 -> 3", false)));
    }

    @Test
    void aPictureNeedsAPlaceInMemoryAndIsDrawnAsItCame() {
        String dots = "I!0210" + "1000000000000002\r" + "0300000000000000\r";
        assertEquals(
                List.of(new NotShown(Refusal.FILE, OptionalInt.of(5), 49)),
                signs.arrived(packet("05", dots, true)));
        assertEquals(
                List.of(new Told(5, "memory", "2 files")),
                signs.arrived(packet("05", "E$AAU0100FF00!DL02102000", true)));
        assertEquals(List.of(new Told(5, "picture", "!")), signs.arrived(packet("05", dots, true)));
        Displayed shown =
                (Displayed) signs.arrived(packet("05", "AA\u001b&bA\u0014!", true)).getFirst();
        assertEquals(Area.Colour.RED, shown.face().dots().at(8, 8));
        assertEquals(Area.Colour.GREEN, shown.face().dots().at(23, 8));
        assertEquals(Area.Colour.AMBER, shown.face().dots().at(9, 9));
        assertFalse(shown.face().cut());
    }

    @Test
    void coloursAndLinesAreFollowedAndWhatHasNoRoomIsSaid() {
        Displayed shown =
                (Displayed)
                        signs.arrived(
                                        packet(
                                                "01",
                                                "AA\u001b&b\u001e1\u001c2one\r\u001c3two\r3",
                                                true))
                                .getFirst();
        assertEquals(List.of("one", "two", "3"), shown.face().texts());
        assertEquals(Area.Colour.GREEN, shown.face().lines().getFirst().getFirst().colour());
        assertTrue(shown.face().cut(), "a third line on 32 dots");
    }

    @Test
    void timeAndBrightnessAreTold() {
        assertEquals(
                List.of(new Told(5, "time", "14:05")), signs.arrived(packet("05", "E 1405", true)));
        assertEquals(
                List.of(new Told(5, "brightness", "58 %")),
                signs.arrived(packet("05", "E/0003", true)));
        assertEquals(
                List.of(new NotShown(Refusal.TEXT, OptionalInt.of(5), 15)),
                signs.arrived(packet("05", "E 2405", true)));
    }

    @Test
    void neverShowsAWrongTextAndAlwaysReadsTheNextPacket() {
        long seed = Long.getLong("seed", 20261129L);
        Random random = new Random(seed);
        for (int trial = 0; trial < 1000; trial++) {
            byte[] bent = EXAMPLE.clone();
            int at = random.nextInt(bent.length);
            bent[at] ^= (byte) (1 + random.nextInt(255));
            if (EXAMPLE[at] == ETX || bent[at] == EOT) {
                continue; // The check value goes too: only the parity of each byte is left.
            }
            AlphaSigns fresh = new AlphaSigns(_ -> true, 128, 32, FONT);
            List<Outcome> outcomes = new ArrayList<>(fresh.arrived(bent));
            outcomes.addAll(fresh.arrived(packet("07", "AA\u001b&bB002", true)));
            List<String> shown =
                    outcomes.stream()
                            .filter(Displayed.class::isInstance)
                            .map(each -> ((Displayed) each).face().text())
                            .distinct()
                            .toList();
            String where = "seed " + seed + " trial " + trial;
            assertEquals("B002", shown.getLast(), where);
            assertTrue(List.of("A012 -> 3", "B002").containsAll(shown), where + shown);
        }
    }

    @Test
    void aPacketThatNeverEndsIsReportedOnceTheLineIsStill() {
        assertEquals(List.of(), signs.arrived(Arrays.copyOf(EXAMPLE, 20)));
        assertEquals(
                List.of(new NotShown(Refusal.CUT_OFF, OptionalInt.empty(), 14)), signs.still());
        assertEquals(List.of(), signs.still());
    }

    private static byte[] packet(String address, String command, boolean checked) {
        String body = "\u0002" + command + "\u0003";
        String text =
                checked
                        ? body + String.format("%04X", body.chars().sum() & 0xffff)
                        : "\u0002" + command;
        return ("\0\0\0\0\0\u0001Z" + address + text + "\u0004").getBytes(ISO_8859_1);
    }

    private static Unifont font() {
        try {
            return Unifont.read(Unifont.DEBIAN);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
