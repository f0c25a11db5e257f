package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.backtest.MixedHall.Truth;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/// One day of visitors and clerks in virtual time. Visitors come in two peaks, some with priority;
/// some never show up when called, more of them the longer they have waited.
final class VirtualDay {
    private static final double HOUR = 3600;
    private static final double VISITORS = 540;
    private static final double MOST_SHARE_IN_AN_HOUR = 0.22;
    private static final double ELDERLY = 0.08;
    private static final double LOST = 0.03;
    private static final double PATIENCE_MINUTES = 80;

    final SplittableRandom random;
    private final PlayedHall hall;
    private final Instant midnight;
    private final Runnable beforeTicket;
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final Map<UUID, Double> patience = new HashMap<>();
    private double now;
    private long planned;

    private record Due(double at, long order, Runnable what) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int byTime = Double.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /// `beforeTicket` runs each time before a ticket is taken.
    VirtualDay(PlayedHall hall, LocalDate day, ZoneId zone, long seed, Runnable beforeTicket) {
        this.hall = hall;
        this.midnight = day.atStartOfDay(zone).toInstant();
        this.random = new SplittableRandom(seed);
        this.beforeTicket = beforeTicket;
    }

    void play() {
        VirtualClerk[] clerks =
                MixedHall.counters()
                        .mapToObj(counter -> new VirtualClerk(counter, hall, this))
                        .toArray(VirtualClerk[]::new);
        for (VirtualClerk clerk : clerks) {
            clerk.plan();
        }
        double busy = logNormal(1, 0.08);
        MixedHall.SERVICES.forEach(service -> comes(service, busy, LocalTime.of(8, 30), clerks));
        while (!due.isEmpty()) {
            Due next = due.poll();
            now = next.at();
            hall.at(midnight.plusMillis((long) (now * 1000)));
            next.what().run();
        }
        hall.at(midnight.plusSeconds((long) (24.1 * HOUR)));
    }

    double now() {
        return now;
    }

    void at(double time, Runnable what) {
        due.add(new Due(Math.max(time, now), planned++, what));
    }

    void after(double seconds, Runnable what) {
        at(now + seconds, what);
    }

    double logNormal(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private void comes(Truth service, double busy, LocalTime from, VirtualClerk[] clerks) {
        double last = from.toSecondOfDay();
        while (last < 17 * HOUR) {
            double most = service.weight() * busy * VISITORS * MOST_SHARE_IN_AN_HOUR / HOUR;
            last += -Math.log(1 - random.nextDouble()) / most;
            if (random.nextDouble() < share(last / HOUR) / MOST_SHARE_IN_AN_HOUR) {
                at(last, () -> takesTicket(service, clerks));
            }
        }
    }

    /// The share of a day's visitors that comes in an hour: peaks at ten and at half past two.
    private static double share(double hour) {
        double morning = Math.exp(-Math.pow((hour - 10) / 0.9, 2));
        double afternoon = Math.exp(-Math.pow((hour - 14.5) / 0.8, 2));
        return hour < 8.5 || hour > 16.8 ? 0 : 0.055 + 0.15 * morning + 0.12 * afternoon;
    }

    private void takesTicket(Truth service, VirtualClerk[] clerks) {
        Optional<Priority> priority =
                random.nextDouble() < ELDERLY ? Optional.of(MixedHall.ELDERLY) : Optional.empty();
        beforeTicket.run();
        hall.asked(
                MixedHall.KIOSK,
                new Request.TakeTicket(
                        service.code(), priority, Optional.empty(), Optional.empty()));
        IntStream.range(0, clerks.length)
                .mapToObj(i -> clerks[(i + (int) planned) % clerks.length])
                .forEach(VirtualClerk::looksUp);
    }

    /// Whether somebody called now, after so many minutes, is still there.
    boolean isThere(UUID ticket, double waitedMinutes) {
        double patient =
                patience.computeIfAbsent(
                        ticket,
                        _ -> random.nextDouble() < LOST ? 0 : logNormal(PATIENCE_MINUTES, 0.5));
        return waitedMinutes <= patient;
    }
}
