package cn.sansheng.hub.gateway;

import cn.sansheng.hub.hall.Appointment;
import cn.sansheng.hub.hall.Input.PinCheck;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.Optional;

/// What must be looked up or proven before a request can be decided. All may block.
public interface RequestChecks {
    PinCheck pin(ClerkId clerk, char[] pin);

    Optional<TicketId> ticketOf(Token token);

    Optional<Appointment> appointmentOf(Token token);

    /// By what its paper says.
    Optional<Appointment> appointmentOf(String number);
}
