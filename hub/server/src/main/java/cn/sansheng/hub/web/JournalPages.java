package cn.sansheng.hub.web;

import java.util.List;

/// The journal as its export shows it.
public interface JournalPages {
    /// At most `limit` export lines, beginning with entry number `after` + 1, without line ends.
    List<String> linesAfter(long after, int limit);
}
