package cn.sansheng.hub.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final byte[] TEXT =
            "{\"number\":\"A001\",\"名\":\"张\"}".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private final Packed packed = Packed.of(out -> out.write(TEXT));

    @Test
    void whatIsPackedIsSmallAndComesOutWhole() throws IOException {
        assertEquals(packed, Packed.read(packed.bytes()));
        assertEquals(Arrays.toString(TEXT), Arrays.toString(packed.unpacked().readAllBytes()));
        assertTrue(packed.bytes().length < TEXT.length / 10, packed::toString);
    }

    @Test
    void whatIsTornIsNotReadAsWhole() {
        byte[] bytes = packed.bytes();
        for (int length = 0; length < bytes.length; length += 7) {
            Packed torn = Packed.read(Arrays.copyOf(bytes, length));
            assertThrows(IOException.class, () -> torn.unpacked().readAllBytes());
        }
    }
}
