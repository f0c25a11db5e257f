package cn.sansheng.counter.desk;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.View;
import java.time.Duration;

/// The telephone of the window as its clerk sees it (S27). Seconds are real ones: a caller hears
/// rings, not the hall's clock.
public sealed interface Telephone {
    /// S27: answered while the third ring lasts.
    int RINGS_ALLOWED = 3;

    /// 1 s on, 4 s off (GB/T 3380-1982).
    Duration RING_PERIOD = Duration.ofSeconds(5);

    /// From the first ring to the fourth.
    Duration TIME_ALLOWED = RING_PERIOD.multipliedBy(RINGS_ALLOWED);

    /// A ring that does not come again within this is over (4 s + 10 % and a margin, as the ring
    /// sensor judges).
    Duration RING_LOST = Duration.ofSeconds(8);

    Duration ANSWER_SHOWN = Duration.ofSeconds(6);

    Duration LEFT_OFF_SHOWN = Duration.ofSeconds(30);

    record Quiet() implements Telephone {}

    record Ringing(int ring, Duration first, Duration last) implements Telephone {}

    record Answered(int rings, Duration until) implements Telephone {}

    /// The handset has been up for so long that nobody could call (B10). No wire tells when it is
    /// put down again without a call, so the word is there for a while only.
    record LeftOff(Duration until) implements Telephone {}

    default Telephone told(Fact fact, Moment now) {
        return switch (fact) {
            case Fact.PhoneRang rang -> rang(rang.ring(), now);
            case Fact.PhoneAnswered answered ->
                    new Answered(answered.rings(), now.uptime().plus(ANSWER_SHOWN));
            case Fact.PhoneAbandoned _, Fact.PhoneEnded _ -> hungUp();
            case Fact.PhoneOffHookTooLong _ -> new LeftOff(now.uptime().plus(LEFT_OFF_SHOWN));
            case Fact.RatingGiven _,
                    Fact.TicketPrinted _,
                    Fact.PrintFailed _,
                    Fact.TicketIssuedOffline _,
                    Fact.BoardShown _,
                    Fact.BoardLost _,
                    Fact.BoardFound _,
                    Fact.PartChanged _,
                    Fact.OrderDone _,
                    Fact.OrderFailed _ ->
                    this;
        };
    }

    /// For a counter whose wire has told nothing since this program started.
    default Telephone seen(View.Counter.Phone phone, Moment now) {
        if (phone.ringing()) {
            return this instanceof Ringing was && was.ring() == phone.ring()
                    ? this
                    : rang(Math.max(1, phone.ring()), now);
        }
        return this instanceof Ringing ? new Quiet() : this;
    }

    default Telephone later(Moment now) {
        return switch (this) {
            case Ringing(var _, var _, var last)
                    when now.uptime().minus(last).compareTo(RING_LOST) > 0 ->
                    new Quiet();
            case Answered(var _, var until) when now.uptime().compareTo(until) >= 0 -> new Quiet();
            case LeftOff(var until) when now.uptime().compareTo(until) >= 0 -> new Quiet();
            case Quiet _, Ringing _, Answered _, LeftOff _ -> this;
        };
    }

    /// A short call may end before its answer has been read.
    private Telephone hungUp() {
        return this instanceof Answered ? this : new Quiet();
    }

    private Telephone rang(int ring, Moment now) {
        Duration first =
                this instanceof Ringing was && was.ring() < ring
                        ? was.first()
                        : now.uptime().minus(RING_PERIOD.multipliedBy(ring - 1L));
        return new Ringing(ring, first, now.uptime());
    }

    /// Whole seconds in which an answer still counts as within three rings: 15 from the first.
    static int secondsLeft(Ringing ringing, Moment now) {
        Duration left = TIME_ALLOWED.minus(now.uptime().minus(ringing.first()));
        return ringing.ring() > RINGS_ALLOWED
                ? 0
                : (int) Math.max(0, Math.ceilDiv(left.toMillis(), 1000));
    }
}
