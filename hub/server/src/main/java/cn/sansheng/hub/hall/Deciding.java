package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationKind;
import java.util.Optional;

/// `decide(situation, input)`: the one place where it is said what happens in a hall. Pure.
public final class Deciding {
    private Deciding() {}

    public static Verdict decide(Situation situation, Input input) {
        return switch (input) {
            case Input.Asked asked -> request(situation, asked);
            case Input.Reported reported ->
                    inTurn(
                            situation,
                            new OutboxId(reported.station(), reported.fact().outbox()),
                            reported.fact().seq(),
                            () -> FactDeciding.decide(situation, reported));
            case Input.Unreadable fact ->
                    inTurn(
                            situation,
                            new OutboxId(fact.station(), fact.outbox()),
                            fact.seq(),
                            () -> quarantine(fact));
            case Input.Born born -> Presence.born(situation, born);
            case Input.Died died -> Presence.died(situation, died);
            case Input.GoneTooLong gone -> Presence.goneTooLong(situation, gone);
            case Input.EmergencyDeclared declared -> Emergencies.began(situation, declared);
            case Input.EmergencyLifted lifted -> Emergencies.ended(situation, lifted);
            case Input.Wished wished -> Wishing.decide(situation, wished);
            case Input.TimePassed _ -> Timekeeping.passed(situation);
        };
    }

    /// What follows at once from what has happened, in the same commit; nothing, once all of it
    /// has. In an emergency counters stand ready on, and call when it has ended.
    public static Optional<Verdict.Draft> following(Situation situation) {
        return Emergencies.hold(situation.hall()) ? Optional.empty() : Calling.ready(situation);
    }

    /// The next number only: an earlier one is a repeat, a later one comes again (contract, facts).
    private static Verdict inTurn(
            Situation situation,
            OutboxId outbox,
            long seq,
            java.util.function.Supplier<Verdict> decision) {
        long upTo = situation.hall().upTo(outbox.station(), outbox.outbox());
        return seq == upTo + 1 ? decision.get() : new Verdict.OutOfTurn();
    }

    private static Verdict quarantine(Input.Unreadable fact) {
        return Verdict.accept(
                new Verdict.Draft(
                        new Event.FactQuarantined(fact.reason()),
                        Origin.quarantined(fact.station(), fact.outbox(), fact.seq())));
    }

    /// The same question again gets the same answer; else the station's kind must have the right.
    private static Verdict request(Situation situation, Input.Asked asked) {
        Optional<Answered> answered = situation.hall().answers().find(asked.message().id());
        if (answered.isPresent()) {
            return again(answered.get(), asked);
        }
        Optional<Station> station = situation.rules().station(asked.station());
        Optional<Verdict> held = Emergencies.held(situation, asked.message().request());
        if (station.isPresent() && held.isPresent()) {
            return held.get();
        }
        boolean kiosk = station.filter(s -> s.kind() == StationKind.KIOSK).isPresent();
        return switch (asked.message().request()) {
            case Request.TakeTicket take when kiosk ->
                    KioskRequests.takeTicket(situation, asked, take);
            case Request.CheckIn arrival when kiosk ->
                    KioskRequests.checkIn(situation, asked, arrival);
            case Request.TakeTicket _, Request.CheckIn _ -> notAllowed();
            default ->
                    station.flatMap(Station::counter)
                            .map(counter -> CounterRequests.decide(situation, asked, counter))
                            .orElseGet(Deciding::notAllowed);
        };
    }

    private static Verdict notAllowed() {
        return Verdict.refuse(RefusalCode.NOT_ALLOWED, "this station may not ask for this");
    }

    private static Verdict again(Answered answered, Input.Asked asked) {
        if (!answered.station().equals(asked.station())) {
            return Verdict.refuse(RefusalCode.BAD_REQUEST, "this id belongs to another request");
        }
        return new Verdict.Repeated(answered);
    }
}
