package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.TicketId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The latest slips of this kiosk, printed or not, for reprints.
record Slips(Map<TicketId, Slip> byTicket) {
    static final Slips NONE = new Slips(Map.of());

    /// More than a kiosk gives while its citizens still wait.
    private static final int KEPT = 200;

    Slips {
        byTicket = Collections.unmodifiableMap(byTicket);
    }

    Slips with(TicketId ticket, Slip slip) {
        Map<TicketId, Slip> all = new LinkedHashMap<>(byTicket);
        all.put(ticket, slip);
        if (all.size() > KEPT) {
            all.remove(all.keySet().iterator().next());
        }
        return new Slips(all);
    }

    Optional<Slip> of(TicketId ticket) {
        return Optional.ofNullable(byTicket.get(ticket));
    }
}
