package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.Language;

/// What a kiosk's printer puts on paper.
public sealed interface Printout permits Slip, MaterialList, TestPaper {
    Language language();

    /// What the log calls it; no secret of a ticket.
    String label();
}
