package cn.sansheng.ledboard.protocol.number;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.ledboard.layout.NumberLayout;
import cn.sansheng.ledboard.protocol.number.FramePart.Address;
import cn.sansheng.ledboard.protocol.number.FramePart.AddressDigits;
import cn.sansheng.ledboard.protocol.number.FramePart.Digits;
import cn.sansheng.ledboard.protocol.number.FramePart.High;
import cn.sansheng.ledboard.protocol.number.FramePart.Low;
import cn.sansheng.ledboard.protocol.number.FramePart.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One kind of number board, by its description: its line, how many digits it has, and its frame
/// (hardware-docs/protocol/boards.md).
public record NumberKind(int baud, String form, int digits, List<FramePart> frame) {
    public static final List<String> SHIPPED = List.of("four-byte", "xunpeng");

    private static final Set<String> KEYS = Set.of("baud", "form", "digits", "frame");
    private static final int MOST_DIGITS = 8;

    /// The most that two bytes hold has five digits, of which four may be any.
    private static final int MOST_DIGITS_IN_BYTES = 4;

    public NumberKind {
        frame = List.copyOf(frame);
    }

    /// One that comes with the program.
    public static NumberKind shipped(String name) {
        try (InputStream in = NumberKind.class.getResourceAsStream(name + ".yaml")) {
            if (!SHIPPED.contains(name) || in == null) {
                throw new IllegalArgumentException(
                        "kind must be "
                                + String.join(", ", SHIPPED)
                                + " or a file that begins with /, was "
                                + name);
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static NumberKind parse(String yaml) {
        JsonNode tree;
        try {
            tree = new YAMLMapper().readTree(yaml);
        } catch (JacksonException bad) {
            throw new IllegalArgumentException("no YAML: " + bad.getOriginalMessage(), bad);
        }
        if (!tree.isObject()) {
            throw new IllegalArgumentException("a description has the keys digits and frame");
        }
        tree.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> {
                    throw new IllegalArgumentException("unknown key " + key);
                });
        JsonNode frame = tree.path("frame");
        if (!frame.isArray() || frame.isEmpty()) {
            throw new IllegalArgumentException("frame: a list of parts is needed");
        }
        NumberKind kind =
                new NumberKind(
                        number(tree, "baud", 300, 4_000_000, 9600),
                        tree.has("form") ? text(tree.path("form"), "form") : "8N1",
                        number(tree, "digits", 1, MOST_DIGITS, 3),
                        frame.valueStream()
                                .map(part -> FramePart.parse(text(part, "frame")))
                                .toList());
        kind.judge();
        return kind;
    }

    /// Whether boards of this kind can share a line.
    public boolean hasAddress() {
        return has(Address.class) || has(AddressDigits.class);
    }

    public NumberLayout layout() {
        return new NumberLayout(
                digits, has(Text.class) ? NumberLayout.Letter.SHOWN : NumberLayout.Letter.LEFT_OUT);
    }

    private void judge() {
        boolean bytes = has(High.class) || has(Low.class);
        if (bytes && digits > MOST_DIGITS_IN_BYTES) {
            throw new IllegalArgumentException("digits: two bytes carry at most 4, was " + digits);
        }
        if (bytes && digits > 2 && !(has(High.class) && has(Low.class))) {
            throw new IllegalArgumentException("frame: high and low belong together");
        }
        if (!bytes && !has(Digits.class) && !has(Text.class)) {
            throw new IllegalArgumentException("frame: nothing in it carries the number");
        }
    }

    private boolean has(Class<? extends FramePart> part) {
        return frame.stream().anyMatch(part::isInstance);
    }

    /// To YAML, 8E1 and 10 are numbers.
    private static String text(JsonNode value, String key) {
        if (!value.isString()) {
            throw new IllegalArgumentException(key + ": put " + value + " in quotes");
        }
        return value.stringValue();
    }

    private static int number(JsonNode tree, String key, int least, int most, int usual) {
        JsonNode value = tree.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw new IllegalArgumentException(
                    "%s: must be %d to %d, was %s".formatted(key, least, most, value));
        }
        return value.intValue();
    }
}
