package cn.sansheng.hub;

import cn.sansheng.hub.gateway.RequestChecks;
import cn.sansheng.hub.hall.Appointment;
import cn.sansheng.hub.hall.Input.PinCheck;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.TicketOfToken;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.Optional;

/// PINs by the accounts, tokens by the journal's table and the one of appointments.
record HubChecks(HallId hall, Accounts accounts, AppointmentBook appointments, Journal journal)
        implements RequestChecks {
    @Override
    public PinCheck pin(ClerkId clerk, char[] pin) {
        return switch (accounts.verifyPin(clerk, pin)) {
            case OK -> PinCheck.RIGHT;
            case WRONG -> PinCheck.WRONG;
            case LOCKED -> PinCheck.LOCKED;
            case BUSY -> PinCheck.BUSY;
        };
    }

    @Override
    public Optional<TicketId> ticketOf(Token token) {
        return journal.ticketOf(hall, token).map(TicketOfToken::ticket);
    }

    @Override
    public Optional<Appointment> appointmentOf(Token token) {
        return appointments.find(token);
    }

    @Override
    public Optional<Appointment> appointmentOf(String number) {
        return appointments.find(number);
    }
}
