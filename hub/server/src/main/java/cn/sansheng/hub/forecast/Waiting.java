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
    private final int index;
    private final int rank;
    private final List<Ticket> tickets;
    private final List<Instant> later = new ArrayList<>();
    private int head;

    /// Everybody whose call is awaited has a number: `index` on those who stand here, then the
    /// newcomer.
    Waiting(Group group, Lane lane, int rank, int index, List<Ticket> tickets) {
        this.group = group;
        this.lane = lane;
        this.rank = rank;
        this.index = index;
        this.tickets = tickets;
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
    }

    boolean isEmpty() {
        return head == tickets.size() + later.size();
    }

    /// Whether all who stand here now have been called.
    boolean passed() {
        return head >= tickets.size();
    }

    void comes(Instant at) {
        later.add(at);
    }

    /// The first one's number, unless it came later.
    OptionalInt take() {
        OptionalInt taken = passed() ? OptionalInt.empty() : OptionalInt.of(index + head);
        head++;
        return taken;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public Instant from() {
        return passed() ? later.get(head - tickets.size()) : tickets.get(head).turn().from();
    }

    @Override
    public double place() {
        return passed() ? Double.MAX_VALUE : tickets.get(head).place();
    }
}
