package cn.sansheng.ledboard.protocol.alpha;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.messages.Dots;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlphaPacketTest {
    /// Made by another encoder of the protocol (alphasignpy), not by ours.
    @Test
    void textsEqualTheBytesOfAnotherEncoder() throws IOException {
        byte[] command = AlphaCommand.text("A012 -> 3");
        assertEquals(example("alpha-a012-00.hex"), hex(AlphaPacket.of(0, command)));
        assertEquals(example("alpha-a012-05.hex"), hex(AlphaPacket.of(5, command)));
    }

    @Test
    void aPictureIsSentInTwoPartsWithTimeToThinkBetween() {
        Dots dots = Dots.dark(2, 2);
        dots.set(0, 0, Dots.RED);
        dots.set(1, 1, Dots.AMBER);
        List<Burst> bursts =
                AlphaPacket.of(
                        0xAB, AlphaCommand.pictureSize('!', dots), AlphaCommand.pictureRows(dots));
        assertEquals("0000000000015a4142" + "02" + "4921" + "30323032", hex(bursts.getFirst()));
        assertEquals(Duration.ofMillis(100), bursts.getFirst().rest());
        int sum =
                0x02 + 0x49 + 0x21 + 0x30 + 0x32 + 0x30 + 0x32 + 0x31 + 0x30 + 0x0d + 0x30 + 0x33
                        + 0x0d + 0x03;
        String check = HexFormat.of().formatHex("%04X".formatted(sum).getBytes(UTF_8));
        assertEquals("31300d" + "30330d" + "03" + check + "04", hex(bursts.getLast()));
    }

    @Test
    void timeAndBrightnessAreSpecialFunctions() {
        assertEquals("4520" + "31343035", hex(AlphaCommand.time(LocalTime.of(14, 5))));
        assertEquals("452f" + "30303033", hex(AlphaCommand.brightness(AlphaBrightness.of(58))));
    }

    @Test
    void memoryIsLaidOutForOneTextAndItsPictures() {
        assertEquals(
                "E$AAU0400FF00!DU10102000~DU10102000",
                new String(AlphaCommand.memory(List.of('!', '~')), UTF_8));
    }

    private static String hex(Burst burst) {
        return hex(burst.bytes());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String example(String name) throws IOException {
        try (InputStream in =
                AlphaPacketTest.class.getResourceAsStream("/protocol/examples/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining())
                    .replace(" ", "");
        }
    }
}
