package cn.sansheng.hub.journal;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import java.time.LocalDate;
import java.util.UUID;

/// The second wall: claims that the store's own unique keys hold against, in the transaction that
/// keeps the entries, so a mistake of the owner is refused and never told to anyone.
public sealed interface WallChange {
    /// A number is given once per hall and day.
    record NumberIssued(LocalDate day, TicketNumber number) implements WallChange {}

    /// A fact is taken once.
    record FactSeen(StationName station, UUID outbox, long seq) implements WallChange {}

    /// A counter has one ticket at a time, and a ticket one counter.
    record CallOpened(CounterId counter, TicketId ticket) implements WallChange {}

    record CallClosed(CounterId counter) implements WallChange {}
}
