package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;

/// Who would be called before a ticket if its service called everybody now (B9: people, not rows of
/// a table). Counted lane by lane, so that it costs the same however many wait.
record Ahead(Situation situation, Ticket ticket, int rank, List<Others> lanes) {

    /// A lane of the ticket's service that may be called where the ticket may.
    private record Others(int rank, PSortedMap<Double, TicketId> waiting) {}

    static int of(Situation situation, Ticket ticket) {
        Rules rules = situation.rules();
        List<Others> lanes =
                situation.hall().tickets().waiting().of(ticket.service()).entrySet().stream()
                        .filter(lane -> lane.getKey().callableAt(ticket.counter()))
                        .map(lane ->
                                new Others(
                                        rules.rank(ticket.service(), lane.getKey()),
                                        lane.getValue()))
                        .toList();
        int rank = rules.rank(ticket.service(), Lane.of(ticket));
        return new Ahead(situation, ticket, rank, lanes).count();
    }

    private int count() {
        return switch (situation.rules().config().order()) {
            case CallOrder.Absolute _ -> better() + earlier();
            case CallOrder.Fair fair -> fair(fair);
            case CallOrder.Weighted weighted -> weighted(weighted);
        };
    }

    private int better() {
        return lanes.stream()
                .filter(lane -> lane.rank() < rank)
                .mapToInt(lane -> lane.waiting().size())
                .sum();
    }

    /// Of the same rank.
    private int earlier() {
        return lanes.stream()
                .filter(lane -> lane.rank() == rank)
                .mapToInt(lane -> lane.waiting().headMap(ticket.place()).size())
                .sum();
    }

    /// Priority calls come in runs of `mostInRow`, the first of them cut short by those just made,
    /// with one ordinary ticket after each run while any waits beyond the patience.
    private int fair(CallOrder.Fair order) {
        int most = order.mostInRow();
        int firstRun = Math.max(0, most - situation.shortestRun(ticket.service()));
        if (Picking.isPriority(rank)) {
            int priority = better() + earlier();
            int turns = priority < firstRun ? 0 : 1 + (priority - firstRun) / most;
            return priority + impatient(order, turns);
        }
        boolean turn = rank == Picking.ORDINARY && Picking.waitsBeyond(order, from(ticket), now());
        int ordinary = earlier();
        return turn
                ? ordinary + Math.min(better(), firstRun + most * ordinary)
                : ordinary + better();
    }

    /// Ordinary tickets that wait beyond the patience, at most so many.
    private int impatient(CallOrder.Fair order, int most) {
        return (int)
                lanes.stream()
                        .filter(lane -> lane.rank() == Picking.ORDINARY)
                        .flatMap(lane ->
                                tickets(lane)
                                        .takeWhile(other ->
                                                Picking.waitsBeyond(order, from(other), now())))
                        .limit(most)
                        .count();
    }

    private int weighted(CallOrder.Weighted order) {
        if (rank == Picking.EARLY) {
            return better() + earlier();
        }
        return lanes.stream()
                        .filter(lane -> lane.rank() != rank && lane.rank() != Picking.EARLY)
                        .mapToInt(lane -> heavier(order, lane))
                        .sum()
                + earlier();
    }

    private int heavier(CallOrder.Weighted order, Others lane) {
        long mine = Picking.weighed(order, rank, from(ticket), now());
        long least = lane.rank() < rank ? mine : mine + 1;
        return (int)
                tickets(lane)
                        .takeWhile(other ->
                                Picking.weighed(order, lane.rank(), from(other), now()) >= least)
                        .count();
    }

    private Stream<Ticket> tickets(Others lane) {
        return lane.waiting().values().stream().map(situation.hall().tickets()::known);
    }

    private static Instant from(Ticket waiting) {
        return waiting.turn().from();
    }

    private Instant now() {
        return situation.now();
    }
}
