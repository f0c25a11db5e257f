package cn.sansheng.counter.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a voice modem sends (T16 to T18): result codes, each a line, and events shielded by
/// DLE as ITU-T V.253 has them. A line is kept only as long as it may still become one of the four
/// words below, so that no character of a caller's number or name is ever held.
public record ModemSpeech(Line line, Shield shield) {
    private static final char DLE = 0x10;
    private static final Map<String, ModemWord> WORDS =
            Map.of(
                    "RING", ModemWord.RING,
                    "OK", ModemWord.ANSWER,
                    "ERROR", ModemWord.ANSWER);

    sealed interface Line {
        /// The beginning of one of our own words, or of nothing yet.
        record Beginning(String ofWord) implements Line {}

        /// Somebody else's words, up to the end of the line.
        record NotOurs() implements Line {}
    }

    enum Shield {
        OPEN,
        SHIELDED
    }

    public record Heard(ModemSpeech next, List<ModemWord> words) {
        public Heard {
            words = List.copyOf(words);
        }
    }

    public static ModemSpeech atLineStart() {
        return new ModemSpeech(new Line.Beginning(""), Shield.OPEN);
    }

    public Heard heard(byte[] bytes) {
        ModemSpeech speech = this;
        List<ModemWord> words = new ArrayList<>();
        for (byte each : bytes) {
            char said = (char) (each & 0xFF);
            speech.wordAt(said).ifPresent(words::add);
            speech = speech.after(said);
        }
        return new Heard(speech, words);
    }

    private Optional<ModemWord> wordAt(char said) {
        return switch (shield) {
            case SHIELDED -> event(said);
            case OPEN ->
                    switch (line) {
                        case Line.Beginning(var word) when ends(said) ->
                                Optional.ofNullable(WORDS.get(word));
                        case Line.Beginning(_), Line.NotOurs() -> Optional.empty();
                    };
        };
    }

    private static Optional<ModemWord> event(char code) {
        return switch (code) {
            case 'R' -> Optional.of(ModemWord.RING);
            case 'H', 'P' -> Optional.of(ModemWord.OFF_HOOK);
            case 'h', 'p' -> Optional.of(ModemWord.ON_HOOK);
            default -> Optional.empty();
        };
    }

    private ModemSpeech after(char said) {
        if (shield == Shield.SHIELDED) {
            return new ModemSpeech(line, Shield.OPEN);
        }
        if (said == DLE) {
            return new ModemSpeech(line, Shield.SHIELDED);
        }
        return new ModemSpeech(lineAfter(said), Shield.OPEN);
    }

    private Line lineAfter(char said) {
        if (said == '\r' || said == '\n') {
            return new Line.Beginning("");
        }
        return switch (line) {
            case Line.Beginning(var word) -> {
                String longer = word + said;
                yield WORDS.keySet().stream().anyMatch(known -> known.startsWith(longer))
                        ? new Line.Beginning(longer)
                        : new Line.NotOurs();
            }
            case Line.NotOurs() -> line;
        };
    }

    /// `RING A` is a ring too: which of a line's numbers was called stands behind it.
    private static boolean ends(char said) {
        return said == '\r' || said == '\n' || said == ' ';
    }
}
