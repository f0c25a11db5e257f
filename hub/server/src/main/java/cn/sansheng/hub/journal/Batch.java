package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.util.List;

/// What one hall wants kept together: its next entries, what they claim at the second wall, the
/// secrets of the tickets they issue, and what becomes of clerks' notes.
public record Batch(
        HallId hall,
        List<Entry> entries,
        List<WallChange> wall,
        List<IssuedToken> tokens,
        List<NoteLeft> notes) {
    /// In which no note changes.
    public Batch(
            HallId hall, List<Entry> entries, List<WallChange> wall, List<IssuedToken> tokens) {
        this(hall, entries, wall, tokens, List.of());
    }

    public Batch {
        entries = List.copyOf(entries);
        wall = List.copyOf(wall);
        tokens = List.copyOf(tokens);
        notes = List.copyOf(notes);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a batch holds at least one entry");
        }
        for (int at = 1; at < entries.size(); at++) {
            if (entries.get(at).n() != entries.get(at - 1).n() + 1) {
                throw new IllegalArgumentException(
                        "entry %d follows entry %d"
                                .formatted(entries.get(at).n(), entries.get(at - 1).n()));
            }
        }
    }

    Entry first() {
        return entries.getFirst();
    }

    Head head() {
        return new Head(entries.getLast().n(), entries.getLast().hash());
    }
}
