package cn.sansheng.counter.sip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One SIP message (RFC 3261, section 7): its first line, its header fields in their order, its
/// body. `Content-Length` is written and judged here and is no field.
public record SipMessage(String first, List<Field> fields, String body) {
    private static final String VERSION = "SIP/2.0";
    private static final String LENGTH = "Content-Length";
    private static final Map<String, String> COMPACT =
            Map.of(
                    "v",
                    "Via",
                    "f",
                    "From",
                    "t",
                    "To",
                    "i",
                    "Call-ID",
                    "m",
                    "Contact",
                    "o",
                    "Event",
                    "c",
                    "Content-Type",
                    "l",
                    LENGTH);

    public record Field(String name, String value) {}

    public SipMessage {
        fields = List.copyOf(fields);
    }

    public static SipMessage parse(byte[] datagram) throws MalformedSip {
        String text = new String(datagram, UTF_8).stripLeading();
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new MalformedSip("no end of the header");
        }
        String[] lines = text.substring(0, end).replaceAll("\r\n[ \t]+", " ").split("\r\n", -1);
        if (!lines[0].startsWith(VERSION + " ") && !lines[0].endsWith(" " + VERSION)) {
            throw new MalformedSip("not " + VERSION);
        }
        List<Field> fields = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            fields.add(fieldOf(line));
        }
        return new SipMessage(lines[0], fields, text.substring(end + 4)).cutToLength();
    }

    private static Field fieldOf(String line) throws MalformedSip {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new MalformedSip("a header field without a name");
        }
        String name = line.substring(0, colon).strip();
        String whole = COMPACT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        return new Field(whole, line.substring(colon + 1).strip());
    }

    private SipMessage cutToLength() throws MalformedSip {
        Optional<String> told = field(LENGTH);
        byte[] bytes = body.getBytes(UTF_8);
        int length =
                told.filter(it -> it.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(bytes.length);
        if (length > bytes.length) {
            throw new MalformedSip("shorter than it says");
        }
        List<Field> others =
                fields.stream().filter(it -> !it.name.equalsIgnoreCase(LENGTH)).toList();
        return new SipMessage(first, others, new String(bytes, 0, length, UTF_8));
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder(first).append("\r\n");
        fields.forEach(it -> text.append(it.name).append(": ").append(it.value).append("\r\n"));
        text.append(LENGTH).append(": ").append(body.getBytes(UTF_8).length).append("\r\n\r\n");
        return text.append(body).toString().getBytes(UTF_8);
    }

    /// Of a response; a request has none.
    public OptionalInt status() {
        String[] words = first.split(" ", -1);
        return words[0].equals(VERSION) && words.length > 1 && words[1].matches("[1-6]\\d\\d")
                ? OptionalInt.of(Integer.parseInt(words[1]))
                : OptionalInt.empty();
    }

    /// Of a request, or of the request that is answered.
    public String method() {
        if (first.startsWith(VERSION)) {
            return sequence().map(it -> it[1]).orElse("");
        }
        return first.substring(0, first.indexOf(' '));
    }

    /// 0 where it has none.
    public long number() {
        return sequence().map(it -> Long.parseLong(it[0])).orElse(0L);
    }

    public Optional<String> field(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(it -> it.name.equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /// What stands behind `;name=` in a field.
    public Optional<String> parameter(String field, String name) {
        return field(field).flatMap(value -> parameterOf(value, name));
    }

    static Optional<String> parameterOf(String value, String name) {
        for (String part : value.substring(value.indexOf('>') + 1).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
                return Optional.of(part.substring(equals + 1).strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String[]> sequence() {
        return field("CSeq")
                .map(it -> it.split("\\s+", 2))
                .filter(it -> it.length == 2 && it[0].matches("\\d{1,10}"));
    }
}
