package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a fact of a counter's telephone becomes. Whether a call rang inside office hours is decided
/// here, by when it first rang: a fact may arrive long after it happened.
record Telephoning(Situation situation, Input.Reported reported, CounterId counter) {

    /// A new call on a line whose last one never ended: that one was missed.
    Verdict rang(Fact.PhoneRang fact) {
        if (!ours(fact.line())) {
            return strange();
        }
        Origin origin = FactDeciding.origin(situation, reported);
        List<Verdict.Draft> drafts = new ArrayList<>();
        Ringing before = situation.hall().ringing().get(fact.line());
        if (before != null && !before.call().equals(fact.call())) {
            Event missed = missed(situation.rules(), fact.line(), before);
            drafts.add(new Verdict.Draft(missed, origin.further()));
        }
        drafts.add(
                new Verdict.Draft(
                        new Event.PhoneRang(fact.line(), counter, fact.call(), fact.ring()),
                        origin));
        return Verdict.accept(drafts);
    }

    static Event missed(Rules rules, LineId line, Ringing ringing) {
        return new Event.PhoneMissed(
                line,
                ringing.counter(),
                ringing.call(),
                ringing.rings(),
                Optional.of(rules.officeHours(ringing.since())));
    }

    Verdict answered(Fact.PhoneAnswered fact) {
        Instant first = told().minus(Duration.ofMillis(Math.round(fact.seconds() * 1000)));
        return happened(
                fact.line(),
                new Event.PhoneAnswered(
                        fact.line(),
                        counter,
                        fact.call(),
                        fact.rings(),
                        fact.seconds(),
                        officeHours(fact.line(), fact.call(), first)));
    }

    Verdict abandoned(Fact.PhoneAbandoned fact) {
        return happened(
                fact.line(),
                new Event.PhoneAbandoned(
                        fact.line(),
                        counter,
                        fact.call(),
                        fact.rings(),
                        officeHours(fact.line(), fact.call(), told())));
    }

    Verdict ended(Fact.PhoneEnded fact) {
        return happened(
                fact.line(),
                new Event.PhoneEnded(fact.line(), counter, fact.call(), fact.talkSeconds()));
    }

    Verdict offHook(Fact.PhoneOffHookTooLong fact) {
        return happened(fact.line(), new Event.PhoneOffHook(fact.line(), counter));
    }

    private Verdict happened(LineId line, Event event) {
        return ours(line) ? FactDeciding.happened(situation, reported, event) : strange();
    }

    private Verdict strange() {
        return FactDeciding.quarantine(reported, "not a line of this counter");
    }

    private boolean ours(LineId line) {
        return situation.rules().lineAt(counter).equals(Optional.of(line));
    }

    /// By the first ring where it was reported, else by `guess`.
    private Optional<Boolean> officeHours(LineId line, UUID call, Instant guess) {
        Instant first =
                Optional.ofNullable(situation.hall().ringing().get(line))
                        .filter(ringing -> ringing.call().equals(call))
                        .map(Ringing::since)
                        .orElse(guess);
        return Optional.of(situation.rules().officeHours(first));
    }

    /// The station's word, where it does not claim the future.
    private Instant told() {
        Instant at = reported.fact().at();
        return at.isAfter(situation.now()) ? situation.now() : at;
    }
}
