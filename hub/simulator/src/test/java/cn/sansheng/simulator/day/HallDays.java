package cn.sansheng.simulator.day;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.PaperHall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/// Whole days in no time: every clerk and citizen against a hall on paper.
@NullUnmarked
final class HallDays {
    static final Instant OPENS = Instant.parse("2026-11-23T00:30:00Z");

    private HallDays() {}

    /// The county hall's shape: 12 services at two counters each, 8:30 to 12 and 14 to 17:30.
    static DayShape county(long seed) {
        List<DayShape.Service> services = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            Set<CounterId> counters = Set.of(new CounterId(2 * at + 1), new CounterId(2 * at + 2));
            services.add(
                    new DayShape.Service(new ServiceCode((char) ('A' + at)), 4 + at % 5, counters));
        }
        return new DayShape(sessions(), services, DayShape.usualTickets(24), seed);
    }

    static List<Session> sessions() {
        return List.of(
                new Session(OPENS, OPENS.plusSeconds(12_600)),
                new Session(OPENS.plusSeconds(19_800), OPENS.plusSeconds(32_400)));
    }

    record Due(Instant at, CounterId counter) {}

    record Outcome(PaperHall hall, List<TimedFact> facts) {}

    static Outcome run(DayShape day) {
        return new Run(day).toTheEnd();
    }

    private static final class Run {
        private final DayShape day;
        private final Map<ServiceCode, Set<CounterId>> services = new TreeMap<>();
        private final Map<CounterId, ClerkDay> plans = new TreeMap<>();
        private final Map<CounterId, Clerk> clerks = new TreeMap<>();
        private final PriorityQueue<Due> due =
                new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::counter));
        private final List<TimedFact> facts = new ArrayList<>();
        private final PaperHall hall;

        Run(DayShape day) {
            this.day = day;
            day.services().forEach(one -> services.put(one.code(), one.counters()));
            this.hall = new PaperHall(services);
            Set<CounterId> counters = new TreeSet<>();
            services.values().forEach(counters::addAll);
            for (CounterId counter : counters) {
                plans.put(counter, new ClerkDay(day, new ClerkId("c" + counter), "1234"));
                follow(counter, plans.get(counter).begin(OPENS), OPENS);
            }
        }

        Outcome toTheEnd() {
            for (Arrival arrival : new Arrivals(day).all(List.of())) {
                until(arrival.at());
                Request take =
                        new Request.TakeTicket(
                                arrival.service(),
                                arrival.priority(),
                                Optional.empty(),
                                Optional.empty());
                hall.decide(Optional.empty(), message(take, arrival.at()), arrival.at());
            }
            until(OPENS.plusSeconds(60_000));
            return new Outcome(hall, facts);
        }

        private void until(Instant limit) {
            while (!due.isEmpty() && !due.peek().at().isAfter(limit)) {
                Due next = due.remove();
                notice(next.counter(), new ClerkEvent.Looked(hall.view(next.counter())), next.at());
            }
        }

        private void notice(CounterId counter, ClerkEvent event, Instant now) {
            follow(counter, plans.get(counter).step(clerks.get(counter), event, now), now);
        }

        private void follow(CounterId counter, ClerkStep step, Instant now) {
            clerks.put(counter, step.clerk());
            facts.addAll(step.facts());
            step.wake().ifPresent(at -> due.add(new Due(at.isBefore(now) ? now : at, counter)));
            step.press()
                    .ifPresent(request ->
                            notice(
                                    counter,
                                    new ClerkEvent.Answered(
                                            hall.decide(
                                                    Optional.of(counter),
                                                    message(request, now),
                                                    now)),
                                    now));
        }

        private static RequestMessage message(Request request, Instant now) {
            return new RequestMessage(Ids.next(), now, request);
        }
    }
}
