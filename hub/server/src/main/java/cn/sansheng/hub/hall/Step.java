package cn.sansheng.hub.hall;

import static cn.sansheng.messages.TicketState.CALLED;
import static cn.sansheng.messages.TicketState.FINISHED;
import static cn.sansheng.messages.TicketState.NO_SHOW;
import static cn.sansheng.messages.TicketState.PARKED;
import static cn.sansheng.messages.TicketState.SERVING;
import static cn.sansheng.messages.TicketState.VOID;
import static cn.sansheng.messages.TicketState.WAITING;

import cn.sansheng.messages.TicketState;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Every step in a ticket's life: what asks for it, the entry it leaves, whence and whither.
/// Deciding allows by this table, and `hardware-docs/protocol/ticket.md` is drawn from it.
public enum Step {
    CALL("call-next, call", "ticket-called", CALLED, WAITING),
    RECALL("recall", "ticket-called", CALLED, CALLED),
    START("start", "service-started", SERVING, CALLED),
    FINISH("finish", "service-finished", FINISHED, SERVING),
    GO_ON_HERE("finish {next}", "service-finished", SERVING, SERVING),
    GO_ON("finish {next}", "service-finished", WAITING, SERVING),
    REOPEN("start {ticket}", "service-reopened", SERVING, FINISHED),
    MISS("no-show, or time", "ticket-no-show", NO_SHOW, CALLED),
    GIVE_BACK("no-show {mistake}, or time", "ticket-given-back", WAITING, CALLED),
    RETURN("check-in", "ticket-returned", WAITING, NO_SHOW),
    PARK("park", "ticket-parked", PARKED, CALLED, SERVING),
    UNPARK("unpark", "ticket-unparked", SERVING, PARKED),
    TRANSFER("transfer", "ticket-transferred", WAITING, CALLED, SERVING),
    VOID_IT("the day's close, or a paper", "ticket-voided", VOID, WAITING, CALLED, SERVING, PARKED);

    private final String asked;
    private final String entry;
    private final TicketState to;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable where it is set
    private final Set<TicketState> from;

    Step(String asked, String entry, TicketState to, TicketState first, TicketState... others) {
        this.asked = asked;
        this.entry = entry;
        this.to = to;
        this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /// In words: the request, with the key that makes it this step, or what else.
    public String asked() {
        return asked;
    }

    /// The journal's type.
    public String entry() {
        return entry;
    }

    public TicketState to() {
        return to;
    }

    public Set<TicketState> from() {
        return from;
    }

    boolean allows(Ticket ticket) {
        return from.contains(ticket.state());
    }
}
