package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.Optional;
import java.util.UUID;

/// What reaches a hall's owner. Randomness and everything that had to be looked up or checked
/// outside comes with it, so that deciding stays pure.
public sealed interface Input {
    /// `fresh` is used only if a ticket is made; `pin` only by sign-in; `ticketOfToken` only by
    /// check-in. `appointment` is the one that a check-in's token or a taken ticket's number names.
    record Asked(
            StationName station,
            RequestMessage message,
            FreshTicket fresh,
            PinCheck pin,
            Optional<TicketId> ticketOfToken,
            Optional<Appointment> appointment)
            implements Input {
        /// Asked without an appointment.
        public Asked(
                StationName station,
                RequestMessage message,
                FreshTicket fresh,
                PinCheck pin,
                Optional<TicketId> ticketOfToken) {
            this(station, message, fresh, pin, ticketOfToken, Optional.empty());
        }
    }

    record Reported(StationName station, FactMessage fact) implements Input {}

    /// A fact whose place is known but not its meaning.
    record Unreadable(StationName station, UUID outbox, long seq, String reason) implements Input {}

    record Born(StationName station, Status birth) implements Input {}

    record Died(StationName station, UUID session) implements Input {}

    /// Offline for so long (real time) that its clerk counts as gone.
    record GoneTooLong(StationName station) implements Input {}

    /// S70; without a text the kind's usual words are shown.
    record EmergencyDeclared(ClerkId by, EmergencyKind kind, Optional<String> text)
            implements Input {}

    record EmergencyLifted(ClerkId by) implements Input {}

    record TimePassed() implements Input {}

    record FreshTicket(TicketId id, Token token) {}

    /// The answer of the gateway, which alone sees PINs.
    enum PinCheck {
        RIGHT,
        WRONG,
        LOCKED,
        BUSY,
        NOT_ASKED
    }
}
