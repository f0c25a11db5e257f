package cn.sansheng.counter.wires;

import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.phone.WatchedLine;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Panel;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.PartName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// From what the pins say to what the counter hears; belongs to one thread, and has no clock.
final class Switchboard {
    static final PartName BUTTONS = new PartName(WirePlan.BUTTONS);
    static final PartName PHONE = new PartName(WirePlan.PHONE);
    static final String OK = "ok";
    private static final String LOST = "lost";

    private final Supplier<UUID> ids;
    private final List<WireEvent> heard = new ArrayList<>();
    private final Set<PartName> lost = new HashSet<>();
    private final Map<PartName, String> told = new TreeMap<>();
    private Optional<Panel> panel = Optional.empty();
    private Optional<WatchedLine> telephone = Optional.empty();

    /// `levels` are all pins at the start.
    Switchboard(
            Map<Pin, Signal> levels, Optional<PhonePlan> phone, Moment now, Supplier<UUID> ids) {
        this.ids = ids;
        Map<Integer, Signal> buttons = new TreeMap<>();
        levels.forEach((pin, signal) -> {
            if (pin instanceof Pin.Button(var level)) {
                buttons.put(level, signal);
            }
        });
        if (!buttons.isEmpty()) {
            panel = Optional.of(Panel.startingAt(buttons, now.uptime()));
            told.put(BUTTONS, OK);
        }
        telephone = phone.map(it -> watched(it, levels, now));
        telephone.ifPresent(_ -> told.put(PHONE, OK));
    }

    private static WatchedLine watched(PhonePlan phone, Map<Pin, Signal> levels, Moment now) {
        return switch (phone.source()) {
            case PhoneSource.Pins() ->
                    WatchedLine.onCopper(
                            phone.line(),
                            levels.getOrDefault(new Pin.Ring(), Signal.IDLE),
                            levels.getOrDefault(new Pin.Hook(), Signal.IDLE),
                            now);
            case PhoneSource.Modem(_), PhoneSource.Exchange(_) ->
                    WatchedLine.toldByOthers(phone.line());
        };
    }

    void seen(Pin pin, Signal signal, Moment now) {
        switch (pin) {
            case Pin.Button(var level) ->
                    panel.ifPresent(it -> take(it.seen(level, signal, now.uptime())));
            case Pin.Ring() -> telephone.ifPresent(it -> take(it.ringSeen(signal, now, ids)));
            case Pin.Hook() -> telephone.ifPresent(it -> take(it.hookSeen(signal, now, ids)));
        }
    }

    /// A telephone that tells of itself.
    void told(PhoneMoment moment, Moment now) {
        telephone.ifPresent(it -> take(it.heard(moment, now, ids)));
    }

    void passed(Moment now) {
        panel.ifPresent(it -> take(it.passed(now.uptime())));
        telephone.ifPresent(it -> take(it.passed(now, ids)));
    }

    /// Whether that is news.
    boolean lost(Set<PartName> parts) {
        return lost.addAll(parts);
    }

    void found(Set<PartName> parts) {
        lost.removeAll(parts);
    }

    Optional<Duration> nextDeadline() {
        return Stream.concat(
                        panel.flatMap(Panel::nextDeadline).stream(),
                        telephone.flatMap(WatchedLine::nextDeadline).stream())
                .min(Duration::compareTo);
    }

    /// What was heard since this was last asked.
    List<WireEvent> heard() {
        panel.ifPresent(it -> tell(BUTTONS, it.state()));
        telephone.ifPresent(it -> tell(PHONE, it.state()));
        List<WireEvent> events = List.copyOf(heard);
        heard.clear();
        return events;
    }

    private void take(Panel.Step step) {
        panel = Optional.of(step.next());
        step.pressed().forEach(level -> heard.add(new WireEvent.ButtonPressed(level)));
    }

    private void take(WatchedLine.Step step) {
        telephone = Optional.of(step.next());
        step.facts().forEach(fact -> heard.add(new WireEvent.Phone(fact)));
    }

    private void tell(PartName part, String state) {
        String now = lost.contains(part) ? LOST : state;
        if (!now.equals(told.put(part, now))) {
            heard.add(new WireEvent.PartChanged(part, now));
        }
    }
}
