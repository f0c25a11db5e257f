package cn.sansheng.hub.forecast;

import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Lane;
import cn.sansheng.hub.hall.Picking;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.hub.hall.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A lane in one course of the day: those who stand in it now, perhaps an imagined newcomer behind
/// them who takes up nobody's time, and those who come later. It is a candidate as its first one.
final class Waiting implements Picking.Candidate {
    final Group group;
    final Lane lane;
    final Durations.Service service;
    private final int index;
    private final int rank;
    private final List<Ticket> tickets;
    private final List<Long> later = new ArrayList<>();
    private final double[] places;
    private final long[] froms;
    private int head;
    private double place;

    /// Everybody whose call is awaited has a number: `index` on those who stand here, then the
    /// newcomer.
    Waiting(
            Group group,
            Lane lane,
            Durations.Service service,
            int rank,
            int index,
            List<Ticket> tickets) {
        this.group = group;
        this.lane = lane;
        this.service = service;
        this.rank = rank;
        this.index = index;
        this.tickets = tickets;
        places = tickets.stream().mapToDouble(Ticket::place).toArray();
        froms = tickets.stream().mapToLong(it -> it.turn().from().toEpochMilli()).toArray();
    }

    /// The lane as it would be if all had been called and one came then.
    Waiting joinedAt(long at) {
        Waiting joined = new Waiting(group, lane, service, rank, index, List.of());
        joined.begin();
        joined.comes(at);
        return joined;
    }

    List<Ticket> tickets() {
        return tickets;
    }

    /// Whether those who come would stand here.
    boolean isOpen() {
        return lane.slot() == Turn.Slot.NONE && lane.only().isEmpty();
    }

    int number(int ticket) {
        return index + ticket;
    }

    int newcomer() {
        return index + tickets.size();
    }

    /// The number after the last one here.
    int end() {
        return newcomer() + (isOpen() ? 1 : 0);
    }

    void begin() {
        head = 0;
        later.clear();
        place = places.length > 0 ? places[0] : Double.MAX_VALUE;
    }

    boolean isEmpty() {
        return head == places.length + later.size();
    }

    /// Whether all who stand here now have been called.
    boolean passed() {
        return head >= places.length;
    }

    void comes(long at) {
        later.add(at);
    }

    /// The first one's number, unless it came later.
    OptionalInt take() {
        OptionalInt taken = passed() ? OptionalInt.empty() : OptionalInt.of(index + head);
        head++;
        place = head < places.length ? places[head] : Double.MAX_VALUE;
        return taken;
    }

    long fromMillis() {
        return passed() ? later.get(head - froms.length) : froms[head];
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public Instant from() {
        return Instant.ofEpochMilli(fromMillis());
    }

    @Override
    public double place() {
        return place;
    }
}
