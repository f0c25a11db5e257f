package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.wires.WireLoop.News;
import cn.sansheng.counter.wires.WireLoop.Source;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The rating buttons and the telephone of one counter, whichever of them its configuration names.
public final class Wires implements AutoCloseable {
    /// The devices that are read here; both may be missing.
    public static final Set<String> DEVICES = Set.of(WirePlan.BUTTONS, WirePlan.PHONE);

    private final WirePlan plan;
    private final Surroundings surroundings;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Lamps> lamps = new ArrayList<>();
    private Set<Integer> lit = Set.of();
    private Optional<Thread> owner = Optional.empty();

    private Wires(WirePlan plan, Surroundings surroundings) {
        this.plan = plan;
        this.surroundings = surroundings;
    }

    /// All that is wrong with these devices as they are written; nothing is opened.
    public static List<String> faults(Map<String, URI> devices, Optional<LineId> line) {
        try {
            WirePlan.of(devices, line);
            return List.of();
        } catch (BadConfiguration bad) {
            return bad.faults();
        }
    }

    /// A telephone needs the station's `line`. Events come one after the other, from a thread of
    /// the wires: `inbox` must not wait.
    public static Wires open(
            Map<String, URI> devices,
            Optional<LineId> line,
            Surroundings surroundings,
            Consumer<WireEvent> inbox)
            throws BadConfiguration, IOException {
        Wires wires = new Wires(WirePlan.of(devices, line), surroundings);
        try {
            wires.openSources();
            wires.start(inbox);
            return wires;
        } catch (IOException cannotOpen) {
            wires.close();
            throw cannotOpen;
        }
    }

    /// All well until an event says otherwise.
    public Map<PartName, String> partsAtBirth() {
        Map<PartName, String> parts = new TreeMap<>();
        sources.forEach(source -> source.parts().forEach(part -> parts.put(part, Switchboard.OK)));
        return parts;
    }

    /// Whether any of its buttons can be lit.
    public boolean hasLamps() {
        return !plan.raspberry().lamps().isEmpty()
                || !plan.sockets().isEmpty()
                || plan.pad().filter(pad -> pad.speech().hasLamps()).isPresent();
    }

    /// Lights the lamps in the buttons of these levels and no other; for one thread.
    public void light(Set<Integer> levels) {
        if (!levels.equals(lit)) {
            lit = Set.copyOf(levels);
            lamps.forEach(each -> each.light(lit));
        }
    }

    @Override
    public void close() {
        owner.ifPresent(Thread::interrupt);
        sources.forEach(source -> source.inputs().close());
    }

    private void openSources() throws IOException {
        if (!plan.raspberry().contacts().isEmpty()) {
            Pi4jPins pins = Pi4jPins.onRaspberryPi(plan.raspberry());
            sources.add(new Source(pins, parts(plan.raspberry().contacts().keySet())));
            lamps.add(pins);
        }
        for (var socket : plan.sockets().entrySet()) {
            SocketInputs pins =
                    SocketInputs.open(socket.getKey(), socket.getValue(), surroundings.nanos());
            sources.add(new Source(pins, parts(socket.getValue())));
            lamps.add(pins);
        }
        if (plan.pad().isPresent()) {
            PadInputs pad = PadInputs.open(plan.pad().get(), surroundings.nanos());
            sources.add(new Source(pad, Set.of(Switchboard.BUTTONS)));
            lamps.add(pad);
        }
        if (plan.phone().isPresent()) {
            openPhone(plan.phone().get().source());
        }
    }

    /// The one place that chooses what tells of the telephone; pins are opened with the others.
    private void openPhone(PhoneSource source) throws IOException {
        switch (source) {
            case PhoneSource.Pins() -> {}
            case PhoneSource.Modem(var line) -> addPhone(ModemInputs.open(line, surroundings::now));
            case PhoneSource.Exchange(var account) ->
                    addPhone(SipInputs.open(account, surroundings::now));
        }
    }

    private void addPhone(Inputs inputs) {
        sources.add(new Source(inputs, Set.of(Switchboard.PHONE)));
    }

    private void start(Consumer<WireEvent> inbox) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Map<Pin, Signal> levels = new HashMap<>();
        Moment now = surroundings.now();
        for (Source source : sources) {
            levels.putAll(source.inputs().start(new Ear()));
        }
        Switchboard switchboard = new Switchboard(levels, plan.phone(), now, surroundings.ids());
        WireLoop loop = new WireLoop(switchboard, sources, news, surroundings, inbox);
        owner = Optional.of(Thread.ofVirtual().name("wires").start(loop));
    }

    private final class Ear implements Inputs.Listener {
        @Override
        public void changed(Pin pin, Signal signal) {
            news.add(new News.Edge(pin, signal, surroundings.now()));
        }

        @Override
        public void told(PhoneMoment moment) {
            news.add(new News.Told(moment, surroundings.now()));
        }
    }

    private static Set<PartName> parts(Set<Pin> pins) {
        Set<PartName> parts = new TreeSet<>();
        for (Pin pin : pins) {
            switch (pin) {
                case Pin.Button(_) -> parts.add(Switchboard.BUTTONS);
                case Pin.Ring(), Pin.Hook() -> parts.add(Switchboard.PHONE);
            }
        }
        return parts;
    }
}
