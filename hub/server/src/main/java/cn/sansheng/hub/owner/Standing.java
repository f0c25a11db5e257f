package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Notes;
import cn.sansheng.hub.journal.Head;

/// A hall and the journal's entry it stands on, with the notes beside it.
public record Standing(Hall hall, Head head, Notes notes) {
    /// In which nobody has left a note.
    public Standing(Hall hall, Head head) {
        this(hall, head, Notes.NONE);
    }

    Standing with(Notes kept) {
        return new Standing(hall, head, kept);
    }
}
