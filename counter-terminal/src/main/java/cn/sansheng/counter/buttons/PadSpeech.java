package cn.sansheng.counter.buttons;

import cn.sansheng.gpio.Signal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the bytes of a button pad mean (hardware-docs/protocol/buttons.md). What cannot be read is
/// nobody's press.
public sealed interface PadSpeech {
    /// A button went down or came up, by its word.
    record Change(int level, Signal signal) {}

    /// `whole` is true when the pad told of all five at once, which it then has to go on doing.
    record Heard(PadSpeech next, List<Change> changes, boolean whole) {
        public Heard {
            changes = List.copyOf(changes);
        }
    }

    Heard heard(byte[] bytes);

    /// Lines: `press 3`, `release 3`, `state 00100`. `unfinished` is the beginning of the next.
    record Lines(String unfinished) implements PadSpeech {
        private static final int LONGEST = 40;

        public Lines() {
            this("");
        }

        @Override
        public Heard heard(byte[] bytes) {
            String text = unfinished + new String(bytes, StandardCharsets.ISO_8859_1);
            List<Change> changes = new ArrayList<>();
            boolean whole = false;
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                String line = text.substring(from, end).strip();
                changes.addAll(changes(line));
                whole |= line.matches("state [01]{5}");
                from = end + 1;
            }
            String rest = text.substring(from);
            return new Heard(new Lines(rest.length() > LONGEST ? "" : rest), changes, whole);
        }

        private static List<Change> changes(String line) {
            if (line.matches("press [1-5]")) {
                return List.of(new Change(last(line), Signal.ACTIVE));
            }
            if (line.matches("release [1-5]")) {
                return List.of(new Change(last(line), Signal.IDLE));
            }
            return line.matches("state [01]{5}") ? state(line) : List.of();
        }

        private static List<Change> state(String line) {
            String five = line.substring(line.length() - 5);
            List<Change> changes = new ArrayList<>();
            for (int level = 1; level <= five.length(); level++) {
                boolean down = five.charAt(level - 1) == '1';
                changes.add(new Change(level, down ? Signal.ACTIVE : Signal.IDLE));
            }
            return changes;
        }

        private static int last(String line) {
            return line.charAt(line.length() - 1) - '0';
        }
    }

    /// One byte for each press and each release. A pad without releases lets go by itself.
    record Codes(Map<Byte, Change> meanings) implements PadSpeech {
        public Codes {
            meanings = Map.copyOf(meanings);
        }

        /// Bytes for the levels 1, 2, 3, 4, 5; `releases` may be empty.
        public static Codes of(List<Byte> presses, List<Byte> releases) {
            Map<Byte, Change> meanings = new HashMap<>();
            for (int at = 0; at < presses.size(); at++) {
                meanings.put(presses.get(at), new Change(at + 1, Signal.ACTIVE));
            }
            for (int at = 0; at < releases.size(); at++) {
                meanings.put(releases.get(at), new Change(at + 1, Signal.IDLE));
            }
            if (meanings.size() != presses.size() + releases.size()) {
                throw new IllegalArgumentException("no byte may mean two things");
            }
            return new Codes(meanings);
        }

        @Override
        public Heard heard(byte[] bytes) {
            List<Change> changes = new ArrayList<>();
            for (byte each : bytes) {
                if (meanings.containsKey(each)) {
                    changes.add(meanings.get(each));
                }
            }
            return new Heard(this, changes, false);
        }
    }

    /// Whether it tells when a button comes up again.
    default boolean tellsReleases() {
        return switch (this) {
            case Lines _ -> true;
            case Codes codes ->
                    codes.meanings().values().stream()
                            .anyMatch(change -> change.signal() == Signal.IDLE);
        };
    }

    /// Whether it takes lines for its lamps.
    default boolean hasLamps() {
        return this instanceof Lines;
    }
}
