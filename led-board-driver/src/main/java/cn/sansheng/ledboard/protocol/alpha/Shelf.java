package cn.sansheng.ledboard.protocol.alpha;

import cn.sansheng.messages.LedColour;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The pictures in a sign's memory, each under its label; the one that was longest not used stands
/// first and makes way when the shelf is full.
record Shelf(Map<Glyph, Character> places) {
    /// Printable characters; 0 to 5 and ? mean something of their own to a sign.
    static final List<Character> LABELS =
            IntStream.range('!', 0x7F)
                    .filter(label -> "012345?".indexOf(label) < 0)
                    .filter(label -> label != AlphaCommand.TEXT_FILE)
                    .mapToObj(label -> (char) label)
                    .toList();

    record Glyph(char character, LedColour colour) {}

    Shelf {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    static Shelf empty() {
        return new Shelf(Map.of());
    }

    /// With all of these on it, at most as many as there are labels.
    Shelf holding(Collection<Glyph> wanted) {
        Map<Glyph, Character> next = new LinkedHashMap<>(places);
        for (Glyph glyph : wanted) {
            Character label = next.remove(glyph);
            if (label != null) {
                next.put(glyph, label);
            }
        }
        for (Glyph glyph : wanted) {
            if (!next.containsKey(glyph)) {
                next.put(glyph, freed(next));
            }
        }
        return new Shelf(next);
    }

    private static char freed(Map<Glyph, Character> shelf) {
        if (shelf.size() < LABELS.size()) {
            return LABELS.get(shelf.size());
        }
        Map.Entry<Glyph, Character> oldest = shelf.entrySet().iterator().next();
        char label = oldest.getValue();
        shelf.remove(oldest.getKey());
        return label;
    }

    boolean has(Glyph glyph) {
        return places.containsKey(glyph);
    }

    char label(Glyph glyph) {
        Character label = places.get(glyph);
        if (label == null) {
            throw new IllegalStateException("not on the shelf: " + glyph);
        }
        return label;
    }
}
