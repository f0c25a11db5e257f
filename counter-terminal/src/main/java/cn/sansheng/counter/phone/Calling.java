package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.messages.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// One step of a [Telephone] on its way, with the facts that come of it.
final class Calling {
    /// The protocol counts no further; after 80 minutes of ringing nobody minds.
    private static final int MOST_RINGS = 1000;

    private final Supplier<UUID> ids;
    private final List<Fact> facts = new ArrayList<>();
    private Telephone now;

    Calling(Telephone before, Supplier<UUID> ids) {
        this.now = before;
        this.ids = ids;
    }

    Telephone.Step heard(PhoneMoment moment) {
        switch (moment) {
            case PhoneMoment.RingBegan(var at) -> rang(at);
            case PhoneMoment.RingingStopped(_) -> givenUp();
            case PhoneMoment.HandsetUp(var at) -> liftedAt(at);
            case PhoneMoment.CalledOut(var at) -> calledOutAt(at);
            case PhoneMoment.HandsetDown(var at) -> putDownAt(at);
        }
        return step();
    }

    /// B10, told once.
    Telephone.Step tooLong() {
        switch (now.call()) {
            case Call.OffHook(_), Call.CallingOut(_) -> {
                facts.add(new Fact.PhoneOffHookTooLong(now.line()));
                become(new Call.OffHookTooLong());
            }
            case Call.Talking(var id, var since) -> {
                facts.add(new Fact.PhoneOffHookTooLong(now.line()));
                become(new Call.LongTalk(id, since));
            }
            case Call.Quiet(),
                    Call.Ringing(_, _, _),
                    Call.LongTalk(_, _),
                    Call.OffHookTooLong() -> {}
        }
        return step();
    }

    private Telephone.Step step() {
        return new Telephone.Step(now, facts);
    }

    private void rang(Moment began) {
        switch (now.call()) {
            case Call.Quiet() -> {
                UUID id = ids.get();
                facts.add(new Fact.PhoneRang(now.line(), id, 1));
                become(new Call.Ringing(id, 1, began));
            }
            case Call.Ringing(var id, var rings, var first) when rings < MOST_RINGS -> {
                facts.add(new Fact.PhoneRang(now.line(), id, rings + 1));
                become(new Call.Ringing(id, rings + 1, first));
            }
            case Call.Ringing(_, _, _),
                    Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.CallingOut(_),
                    Call.OffHook(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void givenUp() {
        switch (now.call()) {
            case Call.Ringing(var id, var rings, _) -> {
                facts.add(new Fact.PhoneAbandoned(now.line(), id, rings));
                become(new Call.Quiet());
            }
            case Call.Quiet(),
                    Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.CallingOut(_),
                    Call.OffHook(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void liftedAt(Moment since) {
        switch (now.call()) {
            case Call.Ringing(var id, var rings, var first) -> {
                facts.add(new Fact.PhoneAnswered(now.line(), id, rings, first.secondsUntil(since)));
                become(new Call.Talking(id, since));
            }
            case Call.Quiet() -> become(new Call.OffHook(since.uptime()));
            case Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.CallingOut(_),
                    Call.OffHook(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void calledOutAt(Moment since) {
        switch (now.call()) {
            case Call.Quiet(), Call.OffHook(_) -> become(new Call.CallingOut(since.uptime()));
            case Call.Ringing(_, _, _),
                    Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.CallingOut(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void putDownAt(Moment since) {
        switch (now.call()) {
            case Call.Talking(var id, var from) -> ended(id, from, since);
            case Call.LongTalk(var id, var from) -> ended(id, from, since);
            case Call.OffHook(_),
                    Call.OffHookTooLong(),
                    Call.CallingOut(_),
                    Call.Quiet(),
                    Call.Ringing(_, _, _) -> {}
        }
        become(new Call.Quiet());
    }

    private void ended(UUID call, Moment from, Moment since) {
        facts.add(new Fact.PhoneEnded(now.line(), call, from.secondsUntil(since)));
    }

    private void become(Call next) {
        now = new Telephone(now.line(), next);
    }
}
