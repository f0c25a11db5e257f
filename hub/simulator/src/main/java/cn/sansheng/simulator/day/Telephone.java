package cn.sansheng.simulator.day;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One line's day of ringing. It rings every five seconds; most calls are answered within three
/// rings (S27), some later, some callers give up, some calls nobody minds.
public final class Telephone {
    private static final Duration RING = Duration.ofSeconds(5);
    private static final double MINUTES_BETWEEN = 22;
    private static final double TALK_SECONDS = 70;

    /// Answered on ring 1, 2, 3, later, given up, missed.
    private static final double[] ENDS = {42, 30, 14, 6, 4, 4};

    private Telephone() {}

    public static List<TimedFact> day(DayShape day, LineId line) {
        Dice dice = Dice.of(day.seed(), "line " + line);
        List<TimedFact> facts = new ArrayList<>();
        for (Session session : day.sessions()) {
            Instant at = quiet(session.from(), dice);
            while (at.isBefore(session.to())) {
                at = quiet(call(at, line, dice, facts), dice);
            }
        }
        return List.copyOf(facts);
    }

    /// What is left of the day at `now`; a call that began before is left out.
    public static List<TimedFact> day(DayShape day, LineId line, Instant now) {
        return day(day, line).stream().filter(one -> !firstRing(one).isBefore(now)).toList();
    }

    /// A call's id carries the time of its first ring.
    private static Instant firstRing(TimedFact one) {
        return switch (one.fact()) {
            case Fact.PhoneRang fact -> bornAt(fact.call());
            case Fact.PhoneAnswered fact -> bornAt(fact.call());
            case Fact.PhoneAbandoned fact -> bornAt(fact.call());
            case Fact.PhoneEnded fact -> bornAt(fact.call());
            default -> one.at();
        };
    }

    private static Instant bornAt(UUID call) {
        return Instant.ofEpochMilli(call.getMostSignificantBits() >>> 16);
    }

    private static Instant quiet(Instant from, Dice dice) {
        return from.plusSeconds(65).plusMillis((long) (60_000 * dice.exponential(MINUTES_BETWEEN)));
    }

    /// Adds one call's facts and returns when the line is free again.
    private static Instant call(Instant first, LineId line, Dice dice, List<TimedFact> facts) {
        UUID call = dice.id(first);
        int end = dice.pick(ENDS);
        int rings = end < 3 ? end + 1 : dice.whole(4, end == 3 ? 6 : 10);
        for (int ring = 1; ring <= rings; ring++) {
            facts.add(new TimedFact(ringAt(first, ring), new Fact.PhoneRang(line, call, ring)));
        }
        Instant over = ringAt(first, rings).plus(dice.seconds(1, 4));
        if (end == 5) {
            return over;
        }
        if (end == 4) {
            facts.add(new TimedFact(over, new Fact.PhoneAbandoned(line, call, rings)));
            return over;
        }
        double seconds = Duration.between(first, over).toMillis() / 1000.0;
        facts.add(new TimedFact(over, new Fact.PhoneAnswered(line, call, rings, seconds)));
        Duration talk = Duration.ofSeconds(10 + (long) dice.lognormal(TALK_SECONDS, 0.6));
        Instant hungUp = over.plus(talk);
        facts.add(new TimedFact(hungUp, new Fact.PhoneEnded(line, call, talk.toSeconds())));
        return hungUp;
    }

    private static Instant ringAt(Instant first, int ring) {
        return first.plus(RING.multipliedBy(ring - 1));
    }
}
