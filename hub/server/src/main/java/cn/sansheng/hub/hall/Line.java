package cn.sansheng.hub.hall;

import cn.sansheng.hub.hall.Picking.Pick;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Those who wait for some services at one counter, or at whichever, in the order in which they are
/// called after so many priority calls in a row.
record Line(
        Situation situation,
        Optional<CounterId> counter,
        List<ServiceCode> services,
        Queues waiting,
        int inRow) {

    /// A ticket that waits, with its rank by the hall's rules.
    record Ranked(Ticket ticket, int rank) implements Picking.Candidate {
        @Override
        public Instant from() {
            return ticket.turn().from();
        }

        @Override
        public double place() {
            return ticket.place();
        }
    }

    /// Everybody whom this counter may call.
    static Line at(CounterId counter, Situation situation) {
        return new Line(
                situation,
                Optional.of(counter),
                situation.servicesAt(counter),
                situation.hall().tickets().waiting(),
                situation.hall().desk(counter).picks().inRow());
    }

    /// Everybody who waits for the same service where this ticket does.
    static Line around(Ticket ticket, Situation situation) {
        return new Line(
                situation,
                ticket.counter(),
                List.of(ticket.service()),
                situation.hall().tickets().waiting(),
                situation.shortestRun(ticket.service()));
    }

    /// Who is called now.
    Optional<Pick<Ranked>> next() {
        return Picking.pick(situation.rules().config().order(), firsts(), inRow, situation.now());
    }

    /// Since when one of them waits already.
    Optional<Instant> waitingSince() {
        return firsts().stream().map(Ranked::from).min(Instant::compareTo);
    }

    /// The first of them, at most so many, as if all were called now.
    List<Ticket> first(int most) {
        List<Ticket> inOrder = new ArrayList<>();
        Line line = this;
        Optional<Pick<Ranked>> next = line.next();
        while (next.isPresent() && inOrder.size() < most) {
            inOrder.add(next.get().chosen().ticket());
            line = line.after(next.get().chosen());
            next = line.next();
        }
        return inOrder;
    }

    private Line after(Ranked called) {
        return new Line(
                situation,
                counter,
                services,
                waiting.minus(called.ticket()),
                Picking.isPriority(called.rank()) ? inRow + 1 : 0);
    }

    private List<Ranked> firsts() {
        return services.stream().flatMap(this::firsts).toList();
    }

    private Stream<Ranked> firsts(ServiceCode service) {
        return waiting.of(service).entrySet().stream()
                .filter(lane -> lane.getKey().callableAt(counter))
                .map(lane ->
                        new Ranked(
                                ticket(lane.getValue().firstEntry().getValue()),
                                situation.rules().rank(service, lane.getKey())));
    }

    private Ticket ticket(TicketId id) {
        return situation.hall().tickets().known(id);
    }
}
