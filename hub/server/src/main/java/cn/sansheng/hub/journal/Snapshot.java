package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;

/// The state of a hall after entry `n`, believed only while the journal's entry `n` has this hash.
public record Snapshot(HallId hall, long n, String hash, int format, Packed state) {}
