package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.journal.Head;

/// A hall and the journal's entry it stands on.
public record Standing(Hall hall, Head head) {}
