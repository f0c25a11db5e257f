package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The recorded edges of hardware-docs, and what must be told of them.
class RingExamplesTest {
    private static final long QUIET_AFTERWARDS = 100_000;

    private static final Pattern LISTED = Pattern.compile("\\(examples/(ring-[a-z0-9-]+)\\.csv\\)");

    /// Those that the document lists.
    static List<String> examples() throws IOException {
        List<String> names =
                LISTED.matcher(text("telephone.md")).results().map(it -> it.group(1)).toList();
        assertEquals(7, names.size());
        return names;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void s27_theExampleIsHeardAsItSays(String example) throws IOException {
        Rehearsal phone = new Rehearsal();
        List<String> expected = new ArrayList<>();
        long last = 0;
        for (String line : lines(example)) {
            String[] cells = line.split(",", -1);
            long millis = Long.parseLong(cells[1]);
            switch (cells[0]) {
                case "edge" -> {
                    edge(
                            phone,
                            cells[2],
                            Signal.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                            millis);
                    last = millis;
                }
                case "fact" -> expected.add(millis + " " + cells[2]);
                default -> throw new AssertionError(line);
            }
        }

        assertEquals(expected, phone.until(last + QUIET_AFTERWARDS).words());
    }

    private static void edge(Rehearsal phone, String wire, Signal signal, long millis) {
        switch (wire) {
            case "ring" -> phone.ring(signal, millis);
            case "hook" -> phone.hook(signal, millis);
            default -> throw new AssertionError(wire);
        }
    }

    private static List<String> lines(String example) throws IOException {
        return text("examples/" + example + ".csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String text(String file) throws IOException {
        String name = "/protocol/" + file;
        try (InputStream stream = RingExamplesTest.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
