package cn.sansheng.simulator.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TelephoneTest {
    private static final DayShape DAY = HallDays.county(3);

    @Test
    void ringsEveryFiveSecondsAndNobodyAnswersBeforeItRang() {
        Map<UUID, List<TimedFact>> calls = new HashMap<>();
        Telephone.day(DAY, new LineId("7")).forEach(one -> add(calls, one));
        assertTrue(calls.size() > 5, "calls: " + calls.size());
        for (List<TimedFact> call : calls.values()) {
            List<TimedFact> rings =
                    call.stream().filter(one -> one.fact() instanceof Fact.PhoneRang).toList();
            Instant first = rings.getFirst().at();
            for (int at = 0; at < rings.size(); at++) {
                assertEquals(first.plusSeconds(5L * at), rings.get(at).at());
                assertEquals(at + 1, ((Fact.PhoneRang) rings.get(at).fact()).ring());
            }
            for (TimedFact one : call) {
                if (one.fact() instanceof Fact.PhoneAnswered answered) {
                    assertEquals(rings.size(), answered.rings());
                    double since = Duration.between(first, one.at()).toMillis() / 1000.0;
                    assertEquals(since, answered.seconds(), 0.001);
                }
            }
        }
    }

    @Test
    void mostCallsAreAnsweredWithinThreeRingsSomeLaterSomeNever() {
        int within = 0;
        int later = 0;
        int abandoned = 0;
        Map<UUID, Boolean> all = new HashMap<>();
        for (int line = 1; line <= 24; line++) {
            for (TimedFact one : Telephone.day(DAY, new LineId("" + line))) {
                switch (one.fact()) {
                    case Fact.PhoneRang rang -> all.put(rang.call(), true);
                    case Fact.PhoneAnswered answered when answered.rings() <= 3 -> within++;
                    case Fact.PhoneAnswered _ -> later++;
                    case Fact.PhoneAbandoned _ -> abandoned++;
                    default -> {}
                }
            }
        }
        int missed = all.size() - within - later - abandoned;
        assertTrue(within > 0.8 * all.size(), within + " of " + all.size());
        assertTrue(later > 0 && abandoned > 0 && missed > 0);
    }

    private static void add(Map<UUID, List<TimedFact>> calls, TimedFact one) {
        UUID call =
                switch (one.fact()) {
                    case Fact.PhoneRang fact -> fact.call();
                    case Fact.PhoneAnswered fact -> fact.call();
                    case Fact.PhoneAbandoned fact -> fact.call();
                    case Fact.PhoneEnded fact -> fact.call();
                    default -> throw new AssertionError(one);
                };
        calls.computeIfAbsent(call, _ -> new ArrayList<>()).add(one);
    }
}
