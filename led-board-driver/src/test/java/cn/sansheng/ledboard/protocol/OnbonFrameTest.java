package cn.sansheng.ledboard.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OnbonFrameTest {
    @Test
    void matchesTheDocumentedExample() throws IOException {
        DynamicArea area =
                new DynamicArea(
                        64,
                        32,
                        DynamicArea.Answer.DEMANDED,
                        DynamicArea.Lines.MANY,
                        DynamicArea.Wrapping.AUTOMATIC,
                        "请A012号到3号窗口");
        assertEquals(
                example("onbon-a012.hex"),
                HexFormat.of().formatHex(OnbonFrame.to(1, area.command())));
    }

    @Test
    void theCrcIsArc() {
        assertEquals(0xBB3D, Crc16.of("123456789".getBytes(US_ASCII)));
    }

    @Test
    void beginAndEndStandNowhereInsideAFrame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] data = new byte[random.nextInt(60)];
            random.nextBytes(data);
            for (int i = 0; i < data.length; i += 3) {
                data[i] = (byte) new int[] {0xA5, 0xA6, 0x5A, 0x5B}[random.nextInt(4)];
            }
            String frame = HexFormat.of().formatHex(OnbonFrame.to(random.nextInt(1, 256), data));
            String inside = frame.substring(16, frame.length() - 2);
            assertTrue(frame.startsWith("a5".repeat(8)) && frame.endsWith("5a"), "seed " + seed);
            assertTrue(inside.matches("((?!a5|5a)..)*"), "seed " + seed + ": " + inside);
        }
    }

    private static String example(String name) throws IOException {
        try (InputStream in =
                OnbonFrameTest.class.getResourceAsStream("/protocol/examples/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining())
                    .replace(" ", "");
        }
    }
}
