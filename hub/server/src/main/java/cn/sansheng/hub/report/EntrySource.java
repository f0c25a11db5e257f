package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.HallEntry;
import java.time.LocalDate;
import java.util.function.Consumer;

/// A hall's journal by days.
public interface EntrySource {
    /// Hands over the entries of these days, both included, in their order.
    void between(LocalDate from, LocalDate to, Consumer<HallEntry> each);
}
