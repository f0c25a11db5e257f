package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;

/// The citizen's own page: where this ticket stands, in words.
public record TicketPage(TicketStanding ticket, HallFacts hall, Words words) {
    private static final int SOON = 3;

    public String letter() {
        return String.valueOf(ticket.number().letter());
    }

    public String digits() {
        return ticket.number().toString().substring(1);
    }

    public String service() {
        return words.of(ticket.serviceNames());
    }

    public boolean waiting() {
        return ticket.state() == TicketState.WAITING;
    }

    /// Said only while it matters: whoever is called needs no paper to prove it.
    public boolean unprinted() {
        return waiting() && ticket.printed().filter(printed -> !printed).isPresent();
    }

    public boolean called() {
        return ticket.state() == TicketState.CALLED;
    }

    /// What is so, in one sentence.
    public String headline() {
        String counter = ticket.counter().map(CounterId::toString).orElse("");
        return switch (ticket.state()) {
            case WAITING -> words.say(soon() ? "ticket.soon" : "ticket.waiting");
            case CALLED -> words.say("ticket.called", counter);
            case SERVING -> words.say("ticket.serving", counter);
            case PARKED -> words.say("ticket.parked");
            case FINISHED -> words.say("ticket.finished");
            case NO_SHOW -> words.say("ticket.no-show");
            case VOID -> words.say("ticket.void");
        };
    }

    /// What to do about it.
    public String advice() {
        return switch (ticket.state()) {
            case WAITING -> words.say(soon() ? "ticket.soon.do" : "ticket.waiting.do");
            case CALLED -> words.say("ticket.called.do");
            case SERVING -> words.say("ticket.serving.do");
            case PARKED -> words.say(parkedForAll() ? "ticket.parked.all.do" : "ticket.parked.do");
            case FINISHED -> words.say("ticket.finished.do");
            case NO_SHOW ->
                    ticket.returnUntil()
                            .map(until -> Times.clock(until, hall.zone()))
                            .map(until -> words.say("ticket.no-show.do", until))
                            .orElseGet(() -> words.say("ticket.no-show.over.do"));
            case VOID -> words.say("ticket.void.do");
        };
    }

    private boolean parkedForAll() {
        return ticket.counter().isEmpty();
    }

    /// Filled for what asks the citizen to move now, outlined for what only informs.
    public String css() {
        return called() || (waiting() && soon()) ? "act" : "told";
    }

    public boolean soon() {
        return ticket.ahead() <= SOON;
    }

    public String expected() {
        if (hardlyWaits()) {
            return words.say("wait.none");
        }
        return ticket.waitMinutes().map(Waits::phone).orElse(words.say("wait.unknown"));
    }

    public boolean waitIsRange() {
        return ticket.waitMinutes().isPresent() && !hardlyWaits();
    }

    private boolean hardlyWaits() {
        return ticket.ahead() == 0
                && ticket.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent();
    }

    public List<Integer> counters() {
        return ticket.counter()
                .filter(_ -> !waiting())
                .map(counter -> List.of(counter.value()))
                .orElse(ticket.counters().stream().map(CounterId::value).toList());
    }

    public boolean showsCounters() {
        return waiting() || called() || ticket.state() == TicketState.SERVING;
    }

    public String place() {
        return ticket.place().map(words::of).orElse("");
    }

    public String issued() {
        return Times.clock(ticket.issuedAt(), hall.zone());
    }
}
