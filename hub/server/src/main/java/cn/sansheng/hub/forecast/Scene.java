package cn.sansheng.hub.forecast;

import cn.sansheng.hub.config.HallConfig.PriorityGroup;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Lane;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Tickets;
import cn.sansheng.hub.hall.Turn;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The hall as a forecast sees it: every lane that somebody stands in or may join, and who calls
/// from which.
final class Scene {
    private final Situation situation;
    private final List<Waiting> lanes = new ArrayList<>();
    private final Map<Seat, Post> posts = new HashMap<>();
    private final Durations durations;
    private int awaited;

    private record Seat(CounterId counter, ClerkId clerk) {}

    /// A clerk at a counter: the lanes that are called from there, and what the clerk adds to the
    /// logarithm of every service's seconds.
    record Post(List<Waiting> lanes, double pace) {}

    Scene(Situation situation, Durations durations) {
        this.situation = situation;
        this.durations = durations;
        for (ServiceCode service : situation.rules().services().keySet()) {
            SortedSet<Lane> all = new TreeSet<>(joinable());
            all.addAll(situation.hall().tickets().waiting().of(service).keySet());
            all.forEach(lane -> add(service, lane));
        }
    }

    private List<Lane> joinable() {
        List<Optional<Priority>> priorities = new ArrayList<>();
        priorities.add(Optional.empty());
        situation.rules().config().priorities().stream()
                .map(PriorityGroup::code)
                .map(Optional::of)
                .forEach(priorities::add);
        return priorities.stream()
                .map(priority -> new Lane(priority, Turn.Slot.NONE, Optional.empty()))
                .toList();
    }

    private void add(ServiceCode service, Lane lane) {
        Tickets all = situation.hall().tickets();
        Waiting waiting =
                new Waiting(
                        new Group(service, lane.priority()),
                        lane,
                        durations.of(service),
                        situation.rules().rank(service, lane),
                        awaited,
                        all.waiting().lane(service, lane).values().stream()
                                .map(all::known)
                                .toList());
        lanes.add(waiting);
        awaited = waiting.end();
    }

    List<Waiting> lanes() {
        return lanes;
    }

    /// Those that somebody who comes now or later would stand in.
    List<Waiting> open() {
        return lanes.stream().filter(Waiting::isOpen).toList();
    }

    /// How many calls are awaited: of those who wait and of a newcomer to every open lane.
    int awaited() {
        return awaited;
    }

    Post post(CounterId counter, ClerkId clerk) {
        return posts.computeIfAbsent(new Seat(counter, clerk), this::made);
    }

    private Post made(Seat seat) {
        List<Waiting> called =
                lanes.stream()
                        .filter(it ->
                                situation
                                        .rules()
                                        .serves(seat.counter(), seat.clerk(), it.group.service()))
                        .filter(it -> it.lane.callableAt(Optional.of(seat.counter())))
                        .toList();
        return new Post(called, durations.pace(seat.clerk()));
    }
}
