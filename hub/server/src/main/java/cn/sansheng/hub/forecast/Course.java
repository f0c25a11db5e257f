package cn.sansheng.hub.forecast;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.hub.hall.Desk;
import cn.sansheng.hub.hall.Picking;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plays courses of the rest of the day, one after the other, in seconds from now: counters become
/// free and call by the hall's own rule, until everybody who waits now, and an imagined newcomer to
/// every lane, has been called.
final class Course {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final long ANY_ODD_NUMBER = 0x9E3779B97F4A7C15L;

    private final Situation situation;
    private final Scene scene;
    private final Durations durations;
    private final Shifts shifts;
    private final Comers comers;
    private final Chance chance;
    private final List<Seat> seats;
    private final double[] comes;
    private final double[] called;
    private final List<Waiting> firsts = new ArrayList<>();
    private final CallOrder order;
    private final long nowMillis;
    private int left;

    Course(Situation situation, Scene scene, Durations durations, Shifts shifts, Comers comers) {
        this.situation = situation;
        this.scene = scene;
        this.durations = durations;
        this.shifts = shifts;
        this.comers = comers;
        nowMillis = situation.now().toEpochMilli();
        order = situation.rules().config().order();
        chance = new Chance(situation.hall().n() * ANY_ODD_NUMBER);
        seats = situation.rules().counters().keySet().stream().map(Seat::new).toList();
        comes = new double[comers.streams()];
        called = new double[scene.awaited()];
    }

    /// For everybody whose call is awaited, by number: when it came in each course.
    List<double[]> played(int courses) {
        List<double[]> all =
                IntStream.range(0, called.length).mapToObj(_ -> new double[courses]).toList();
        for (int course = 0; course < courses; course++) {
            play();
            for (int who = 0; who < called.length; who++) {
                all.get(who)[course] = called[who];
            }
        }
        return all;
    }

    private void play() {
        Arrays.fill(called, NEVER);
        left = called.length;
        scene.lanes().forEach(Waiting::begin);
        Optional<Integer> day =
                shifts.days() == 0 ? Optional.empty() : Optional.of(chance.below(shifts.days()));
        seats.forEach(seat -> seat.begin(day));
        for (int stream = 0; stream < comes.length; stream++) {
            comes[stream] = comers.next(stream, 0, chance);
        }
        Seat next = soonest();
        while (left > 0 && next.ready < NEVER) {
            next.turn();
            next = soonest();
        }
    }

    /// The counter that is ready first, after whoever comes before that has come.
    private Seat soonest() {
        Seat soonest = seats.getFirst();
        for (Seat seat : seats) {
            if (seat.ready < soonest.ready) {
                soonest = seat;
            }
        }
        int stream = nextStream();
        if (stream < 0 || comes[stream] > soonest.ready || soonest.ready == NEVER) {
            return soonest;
        }
        arrive(stream);
        return soonest();
    }

    private int nextStream() {
        int next = -1;
        for (int stream = 0; stream < comes.length; stream++) {
            if (next < 0 || comes[stream] < comes[next]) {
                next = stream;
            }
        }
        return next;
    }

    private void arrive(int stream) {
        Waiting lane = comers.lane(stream);
        double at = comes[stream];
        lane.comes(nowMillis + (long) (at * 1000));
        comes[stream] = comers.next(stream, at, chance);
        for (Seat seat : seats) {
            if (seat.idle && seat.post.lanes().contains(lane)) {
                seat.ready = at;
                return;
            }
        }
    }

    private Instant instant(double at) {
        return Instant.ofEpochMilli(nowMillis + (long) (at * 1000));
    }

    private void call(int who, double at) {
        called[who] = at;
        left--;
    }

    /// A counter in a course.
    private final class Seat {
        private final CounterId counter;
        private final Desk desk;
        private Scene.Post post = new Scene.Post(List.of(), 0);
        private List<Shifts.Break> breaks = List.of();
        private int nextBreak;
        private int inRow;
        private double ready;
        private boolean idle;

        Seat(CounterId counter) {
            this.counter = counter;
            this.desk = situation.hall().desk(counter);
        }

        void begin(Optional<Integer> day) {
            idle = false;
            nextBreak = 0;
            inRow = desk.picks().inRow();
            ready = NEVER;
            shifts.plan(counter, day, chance).ifPresent(this::begin);
        }

        private void begin(Shifts.Plan plan) {
            post = scene.post(counter, plan.clerk());
            breaks = plan.breaks();
            double until =
                    desk.ticket().map(it -> left(situation.hall().tickets().known(it))).orElse(0.0);
            double pause = desk.picks().awaiting().isPresent() ? 0 : durations.pause(chance);
            ready = Math.max(plan.from(), until) + pause;
        }

        private double left(Ticket held) {
            Instant first = held.calls().firstHere().orElse(situation.now());
            boolean again = held.stage().serviceBegan().filter(desk.since()::isAfter).isPresent();
            Instant from = again ? desk.since() : first;
            return durations.left(
                    held.service(),
                    post.pace(),
                    seconds(from, situation.now()),
                    held.state() == TicketState.SERVING,
                    seconds(held.turn().from(), first),
                    chance);
        }

        void turn() {
            double now = ready;
            idle = false;
            if (nextBreak < breaks.size() && breaks.get(nextBreak).from() <= now) {
                Shifts.Break pause = breaks.get(nextBreak++);
                post = scene.post(counter, pause.next());
                ready = now + pause.length();
                return;
            }
            Instant at = instant(now);
            lookForFirsts();
            Optional<Picking.Pick<Waiting>> pick = Picking.pick(order, firsts, inRow, at);
            callNewcomers(now, at);
            if (pick.isPresent()) {
                serve(pick.get().chosen(), now, at);
            } else {
                rest();
            }
        }

        private void lookForFirsts() {
            firsts.clear();
            for (Waiting lane : post.lanes()) {
                if (!lane.isEmpty()) {
                    firsts.add(lane);
                }
            }
        }

        /// Who would have been called here now, had he been there.
        private void callNewcomers(double now, Instant at) {
            for (Waiting lane : post.lanes()) {
                if (lane.passed() && lane.isOpen() && called[lane.newcomer()] == NEVER) {
                    Waiting newcomer = lane.joinedAt(nowMillis);
                    List<Waiting> with = new ArrayList<>(firsts);
                    with.remove(lane);
                    with.add(newcomer);
                    if (Picking.pick(order, with, inRow, at).orElseThrow().chosen() == newcomer) {
                        call(lane.newcomer(), now);
                    }
                }
            }
        }

        private void serve(Waiting lane, double now, Instant at) {
            double waited = (at.toEpochMilli() - lane.fromMillis()) / 1000.0;
            lane.take().ifPresent(who -> call(who, now));
            inRow = Picking.isPriority(lane.rank()) ? inRow + 1 : 0;
            ready =
                    now
                            + durations.drawn(lane.service, post.pace(), now, waited, chance)
                            + durations.pause(chance);
        }

        private void rest() {
            idle = true;
            ready = nextBreak < breaks.size() ? breaks.get(nextBreak).from() : NEVER;
        }
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
