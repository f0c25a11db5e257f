package cn.sansheng.counter.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A voice modem with a telephone behind it, as ITU-T V.250 and V.253 describe one; has no clock.
/// In voice mode it says `<DLE>R` for a ring and `<DLE>H`, `<DLE>h` for the handset, else `RING`.
final class Modem {
    static final Duration RING_PERIOD = Duration.ofSeconds(5);
    private static final String DLE = "\u0010";
    private static final String CALLER = "\r\nDATE = 1125\r\nTIME = 0915\r\nNMBR = 13800138000\r\n";
    private static final int LONGEST_COMMAND = 80;

    private final StringBuilder command = new StringBuilder();
    private final List<String> heard = new ArrayList<>();
    private Optional<Duration> nextRing = Optional.empty();
    private Optional<Duration> callerAt = Optional.empty();
    private boolean voice;
    private boolean handsetUp;
    private boolean tellsCaller;
    private boolean mute;

    /// What it answers to the bytes of a host.
    String arrived(byte[] bytes) {
        StringBuilder answers = new StringBuilder();
        for (char each : new String(bytes, US_ASCII).toCharArray()) {
            if (each == '\r') {
                answers.append(obey(command.toString().strip()));
                command.setLength(0);
            } else if (command.length() < LONGEST_COMMAND) {
                command.append(each);
            }
        }
        return said(answers.toString());
    }

    /// The commands heard since this was last asked.
    List<String> heard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    /// What a person does to it; empty for a word that it does not know.
    Optional<String> told(String word, Duration now) {
        return switch (word) {
            case "ring" -> Optional.of(said(ring(now)));
            case "ring-stop" -> Optional.of(ringStop());
            case "off-hook" -> Optional.of(said(lift()));
            case "on-hook" -> Optional.of(said(putDown()));
            case "caller-id" -> {
                tellsCaller = true;
                yield Optional.of("");
            }
            case "silent" -> {
                mute = true;
                yield Optional.of("");
            }
            case "ok" -> {
                mute = false;
                yield Optional.of("");
            }
            default -> Optional.empty();
        };
    }

    Optional<Duration> nextDeadline() {
        return callerAt.or(() -> nextRing);
    }

    /// At [#nextDeadline].
    String passed(Duration now) {
        if (callerAt.isPresent()) {
            callerAt = Optional.empty();
            return said(CALLER);
        }
        return said(nextRing.map(due -> oneRing(due)).orElse(""));
    }

    private String ring(Duration now) {
        if (handsetUp || nextRing.isPresent()) {
            return "";
        }
        String first = oneRing(now);
        if (tellsCaller) {
            callerAt = Optional.of(now.plusMillis(1500));
        }
        return first;
    }

    private String oneRing(Duration at) {
        nextRing = Optional.of(at.plus(RING_PERIOD));
        return voice ? DLE + "R" : "\r\nRING\r\n";
    }

    private String ringStop() {
        nextRing = Optional.empty();
        callerAt = Optional.empty();
        return "";
    }

    private String lift() {
        ringStop();
        boolean news = !handsetUp;
        handsetUp = true;
        return news && voice ? DLE + "H" : "";
    }

    private String putDown() {
        boolean news = handsetUp;
        handsetUp = false;
        return news && voice ? DLE + "h" : "";
    }

    private String obey(String line) {
        String words = line.toUpperCase(Locale.ROOT);
        if (!words.startsWith("AT")) {
            return "";
        }
        heard.add(words);
        if (words.contains("+VCID=0") || words.contains("#CID=0")) {
            tellsCaller = false;
        }
        if (words.contains("+FCLASS=")) {
            voice = words.contains("+FCLASS=8");
        }
        return "\r\nOK\r\n";
    }

    private String said(String text) {
        return mute ? "" : text;
    }
}
