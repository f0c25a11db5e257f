package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Repeating;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Timekeeping;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that decides for a hall. It takes what has arrived, decides it all against the
/// hall as it will then be, hands the entries to the journal and waits; replies, acks and views
/// follow the commit.
public final class HallOwner implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(HallOwner.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final Rules rules;
    private final Journal journal;
    private final Restoring restoring;
    private final HallClock clock;
    private final Supplier<Outlook> outlook;
    private final Inbox inbox;
    private final Effects effects;
    private final RequestMemory memory = new RequestMemory(System::nanoTime);
    private Standing committed;
    private boolean inDoubt;
    private volatile boolean storeWritable = true;

    public HallOwner(
            Rules rules,
            Journal journal,
            Restoring restoring,
            HallClock clock,
            Supplier<Outlook> outlook,
            Inbox inbox,
            Effects effects) {
        this.rules = rules;
        this.journal = journal;
        this.restoring = restoring;
        this.clock = clock;
        this.outlook = outlook;
        this.inbox = inbox;
        this.effects = effects;
        this.committed = restoring.restore();
    }

    /// Whether the last entry could be kept; what needs no entry proves nothing.
    public boolean storeWritable() {
        return storeWritable;
    }

    /// The hall as restored; for whoever must know it before the thread runs.
    public Standing restored() {
        return committed;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Arrival> arrivals = inbox.take(inbox.isEmpty() ? patience() : Duration.ZERO);
                arrivals.forEach(arrival -> arrival.left().run());
                settle(arrivals);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Once the thread has ended: leaves a snapshot, so that the next start is a quick one.
    public void putAway() {
        if (!inDoubt) {
            restoring.putAway(committed);
        }
    }

    private Duration patience() {
        Situation situation = new Situation(rules, committed.hall(), clock.now());
        Duration real = clock.realUntil(Timekeeping.nextDeadline(situation));
        return real.compareTo(LONGEST_SLEEP) < 0 ? real : LONGEST_SLEEP;
    }

    /// Together if it can be, else one by one, so that what cannot be kept harms only itself.
    private void settle(List<Arrival> arrivals) {
        try {
            attempt(arrivals);
        } catch (StoreUnavailable together) {
            if (arrivals.size() == 1) {
                giveUp(arrivals.getFirst(), together);
            } else {
                arrivals.forEach(this::settleAlone);
            }
        }
    }

    private void settleAlone(Arrival arrival) {
        try {
            attempt(List.of(arrival));
        } catch (StoreUnavailable alone) {
            giveUp(arrival, alone);
        }
    }

    private void attempt(List<Arrival> arrivals) throws StoreUnavailable {
        if (inDoubt) {
            readAgain();
        }
        List<Runnable> afterwards = new ArrayList<>();
        try {
            keep(decide(arrivals, afterwards));
        } catch (OutcomeUnknown unknown) {
            LOG.warn("commit without an answer, reading the journal again", unknown);
            inDoubt = true;
            readAgain();
            afterwards.clear();
            keepAfterDoubt(decide(arrivals, afterwards));
        } catch (StoreUnreadable unreadable) {
            throw new StoreUnavailable("the store cannot be read", unreadable);
        }
        memory.keep();
        afterwards.forEach(Runnable::run);
    }

    /// Until the journal has been read nobody knows what the hall is, so nothing is decided.
    private void readAgain() throws StoreUnavailable {
        try {
            committed = restoring.restore();
            inDoubt = false;
        } catch (StoreUnreadable still) {
            throw new StoreUnavailable("the store cannot be read", still);
        }
    }

    private void keepAfterDoubt(Round round) throws StoreUnavailable {
        try {
            keep(round);
        } catch (OutcomeUnknown still) {
            inDoubt = true;
            throw new StoreUnavailable("no answer from the store", still);
        }
    }

    private void keep(Round round) throws StoreUnavailable, OutcomeUnknown {
        if (!round.isEmpty()) {
            journal.append(round.batch());
            committed = round.standing();
            restoring.kept(committed, round.entries());
            storeWritable = true;
        }
        effects.changed(committed, round.entries());
    }

    private Round decide(List<Arrival> arrivals, List<Runnable> afterwards) {
        memory.begin();
        Round round = new Round(rules, committed, clock.now(), outlook.get());
        round.passTime();
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Arrival.Request request -> decide(round, request, afterwards);
                case Arrival.Fact fact -> decide(round, fact, afterwards);
                case Arrival.Instruction instruction -> decide(round, instruction, afterwards);
                case Arrival.Notice notice -> decide(round, notice, afterwards);
            }
        }
        return round;
    }

    private void decide(Round round, Arrival.Request request, List<Runnable> afterwards) {
        StationName station = request.input().station();
        UUID id = request.input().message().id();
        Optional<Reply> known = memory.answer(station, id);
        Reply reply;
        if (memory.contradicts(station, id, request.fingerprint())) {
            reply = new Reply.Refused(id, RefusalCode.BAD_REQUEST, "this id was another request");
        } else if (known.isPresent()) {
            reply = known.get();
        } else if (request.replyTo().expired() && !round.accepted(id)) {
            reply = new Reply.Refused(id, RefusalCode.EXPIRED, "came too late");
            memory.remember(station, id, request.fingerprint(), Optional.of(reply));
        } else {
            reply = answer(round, request);
        }
        afterwards.add(() -> request.replyTo().send(reply));
    }

    private Reply answer(Round round, Arrival.Request request) {
        UUID id = request.input().message().id();
        int before = round.entries().size();
        Reply reply =
                switch (Deciding.decide(round.situation(), request.input())) {
                    case Verdict.Accepted accepted -> {
                        round.take(accepted);
                        ReplyBody body = accepted.answer().apply(round.standing().hall());
                        yield new Reply.Accepted(id, body);
                    }
                    case Verdict.Refused(var code, var message, OptionalInt retryAfter) ->
                            new Reply.Refused(id, code, message, retryAfter);
                    case Verdict.Repeated repeated -> repeat(round, id, repeated);
                    case Verdict.OutOfTurn _ ->
                            throw new IllegalStateException("a request is never out of turn");
                };
        boolean inJournal =
                round.entries().size() > before
                        || (reply instanceof Reply.Accepted && round.accepted(id));
        Optional<Reply> remembered = inJournal ? Optional.empty() : Optional.of(reply);
        memory.remember(request.input().station(), id, request.fingerprint(), remembered);
        return reply;
    }

    private Reply repeat(Round round, UUID id, Verdict.Repeated repeated) {
        Optional<Token> token =
                repeated.answered()
                        .ticket()
                        .flatMap(ticket ->
                                round.token(ticket)
                                        .or(() -> journal.tokenOf(rules.config().hall(), ticket)));
        return Repeating.answer(round.situation(), repeated.answered(), token)
                .<Reply>map(body -> new Reply.Accepted(id, body))
                .orElseGet(() ->
                        new Reply.Refused(
                                id, RefusalCode.EXPIRED, "its paper or its day has overtaken it"));
    }

    private void decide(Round round, Arrival.Fact fact, List<Runnable> afterwards) {
        switch (fact.input()) {
            case Input.Reported(var station, var message) -> {
                round.take(fact.input());
                afterwards.add(() -> ack(station, message.outbox()));
                if (message.fact() instanceof BoardShown shown) {
                    afterwards.add(() -> effects.shown(shown, round.situation().now()));
                }
            }
            case Input.Unreadable(var station, var outbox, long seq, var reason) -> {
                LOG.warn("fact {} of {} cannot be read: {}", seq, station, reason);
                round.take(fact.input());
                afterwards.add(() -> ack(station, outbox));
            }
            default -> round.take(fact.input());
        }
    }

    private static void decide(
            Round round, Arrival.Instruction instruction, List<Runnable> afterwards) {
        Verdict verdict = Deciding.decide(round.situation(), instruction.input());
        if (verdict instanceof Verdict.Accepted accepted) {
            round.take(accepted);
        }
        afterwards.add(() -> instruction.verdict().complete(verdict));
    }

    private void decide(Round round, Arrival.Notice notice, List<Runnable> afterwards) {
        round.take(notice.input());
        if (notice.input() instanceof Input.Born(var station, var birth)) {
            birth.outbox().ifPresent(outbox -> afterwards.add(() -> ack(station, outbox)));
        }
    }

    private void ack(StationName station, UUID outbox) {
        effects.ack(station, outbox, committed.hall().upTo(station, outbox));
    }

    /// A request is told; a fact simply is not acknowledged and comes again. Where the store gave
    /// no answer, what was asked may have been kept: whoever asks again with the same id is told.
    private void giveUp(Arrival arrival, StoreUnavailable why) {
        storeWritable = false;
        LOG.error("not kept: {}", why.getMessage());
        if (arrival instanceof Arrival.Instruction instruction) {
            instruction.verdict().completeExceptionally(why);
        }
        if (arrival instanceof Arrival.Request request) {
            UUID id = request.input().message().id();
            request.replyTo()
                    .send(new Reply.Refused(id, RefusalCode.STORE_UNAVAILABLE, "ask again"));
        }
    }
}
