package cn.sansheng.hub.hall;

import cn.sansheng.messages.TicketNumber;

/// What somebody at a page may ask for a ticket of today; whether they may is the page's business.
public sealed interface Wish {
    TicketNumber number();

    /// Its paper once more, marked as such, at the kiosk that printed it.
    record Reprint(TicketNumber number) implements Wish {}

    /// A missed ticket shown to staff, as if its code had been scanned (B9).
    record BringBack(TicketNumber number) implements Wish {}
}
