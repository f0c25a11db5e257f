package cn.sansheng.hub.hall;

import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A hall played by hand: a clock that one moves, requests and facts that are decided and folded at
/// once.
final class TestHall {
    final Rules rules;
    final List<HallEntry> journal = new ArrayList<>();
    private final Map<StationName, Long> seqs = new HashMap<>();
    private final UUID outbox = Ids.next();
    Instant now = TestRules.MORNING;
    Hall hall;
    Outlook outlook = Outlook.UNKNOWN;
    private Notes notes = Notes.NONE;

    TestHall() {
        this(TestRules.small());
    }

    TestHall(Rules rules) {
        this.rules = rules;
        hall = Hall.empty(rules.day(now));
        timePasses();
    }

    TestHall after(Duration time) {
        now = now.plus(time);
        timePasses();
        return this;
    }

    void timePasses() {
        while (decide(new Input.TimePassed()) instanceof Verdict.Accepted) {
            // one step at a time, as the owner does
        }
    }

    Situation situation() {
        return new Situation(rules, hall, now, outlook, notes);
    }

    Verdict decide(Input input) {
        Verdict verdict = Deciding.decide(situation(), input);
        if (verdict instanceof Verdict.Accepted accepted) {
            accepted.drafts().forEach(this::fold);
            accepted.note().ifPresent(left -> notes = notes.with(left));
            for (var next = following(); next.isPresent(); next = following()) {
                fold(next.get());
            }
        }
        return verdict;
    }

    private Optional<Verdict.Draft> following() {
        return Deciding.following(situation());
    }

    private void fold(Verdict.Draft draft) {
        HallEntry entry = draft.after(situation(), "0".repeat(64));
        journal.add(entry);
        hall = Folding.after(hall, entry);
        notes = notes.after(entry.event());
    }

    Verdict ask(StationName station, Request request) {
        return ask(station, Ids.next(), request, Optional.empty());
    }

    Verdict ask(
            StationName station,
            UUID id,
            Request request,
            Optional<cn.sansheng.messages.TicketId> ticketOfToken) {
        return decide(
                new Input.Asked(
                        station,
                        new RequestMessage(id, now, request),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.RIGHT,
                        ticketOfToken));
    }

    ReplyBody accepted(StationName station, Request request) {
        Verdict verdict = ask(station, request);
        if (verdict instanceof Verdict.Accepted accepted) {
            return accepted.answer().apply(hall);
        }
        throw new AssertionError("not accepted: " + verdict);
    }

    RefusalCode refused(StationName station, Request request) {
        Verdict verdict = ask(station, request);
        if (verdict instanceof Verdict.Refused refused) {
            return refused.code();
        }
        throw new AssertionError("not refused: " + verdict);
    }

    Verdict report(StationName station, Fact fact) {
        return report(station, fact, now);
    }

    Verdict report(StationName station, Fact fact, Instant at) {
        long seq = seqs.merge(station, 1L, Long::sum);
        return decide(
                new Input.Reported(station, new FactMessage(outbox, seq, Ids.next(), at, fact)));
    }

    String take(char service) {
        return take(service, Optional.empty()).number().toString();
    }

    String takeFirst(char service, Priority group) {
        return take(service, Optional.of(group)).number().toString();
    }

    IssuedTicket take(char service, Optional<Priority> priority) {
        ReplyBody body = accepted(TestRules.KIOSK, taking(service, priority));
        return ((ReplyBody.TicketTaken) body).ticket();
    }

    RefusalCode refusedToTake(char service) {
        return refused(TestRules.KIOSK, taking(service, Optional.empty()));
    }

    private static Request taking(char service, Optional<Priority> priority) {
        return new Request.TakeTicket(
                new ServiceCode(service), priority, Optional.empty(), Optional.empty());
    }

    void signIn(int counter) {
        ask(
                TestRules.station(counter),
                new Request.SignIn(
                        new ClerkId("c" + counter), Optional.of("864213"), Optional.empty()));
    }

    String next(int counter) {
        ReplyBody body = accepted(TestRules.station(counter), new Request.CallNext());
        return ((ReplyBody.AtCounter) body).ticket().number().toString();
    }

    /// Called out of order, for a reason.
    String callFor(int counter, String number) {
        Request call =
                new Request.Call(
                        Optional.of(ticket(number).id()),
                        Optional.empty(),
                        Optional.of(CallReason.OTHER));
        ReplyBody body = accepted(TestRules.station(counter), call);
        return ((ReplyBody.AtCounter) body).ticket().number().toString();
    }

    /// Called as often as it takes, and given up.
    void miss(int counter) {
        StationName station = TestRules.station(counter);
        for (int call = 1; call < rules.config().limits().noShowCalls(); call++) {
            after(Duration.ofSeconds(15));
            accepted(station, new Request.Recall());
        }
        accepted(station, new Request.NoShow());
    }

    Verdict scanned(String number) {
        return ask(
                TestRules.KIOSK,
                Ids.next(),
                new Request.CheckIn(Ids.token()),
                Optional.of(ticket(number).id()));
    }

    void comesBack(String number) {
        if (!(scanned(number) instanceof Verdict.Accepted)) {
            throw new AssertionError(number + " may not come back");
        }
    }

    Ticket ticket(String number) {
        return hall.tickets().find(TicketNumber.parse(number)).orElseThrow();
    }

    /// Whom a counter may call, in its order.
    List<String> waitingAt(int counter) {
        return situation().waitingAt(new CounterId(counter), 50).stream()
                .map(ticket -> ticket.number().toString())
                .toList();
    }

    Event last() {
        return journal.getLast().event();
    }
}
