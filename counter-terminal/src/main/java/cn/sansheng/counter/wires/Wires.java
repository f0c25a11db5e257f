package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The rating buttons and the telephone of one counter, whichever of them its configuration names.
public final class Wires implements AutoCloseable {
    /// The devices that are read here; both may be missing.
    public static final Set<String> DEVICES = Set.of(WirePlan.BUTTONS, WirePlan.PHONE);

    /// The state of a part that is well.
    static final String OK = "ok";

    private final WirePlan plan;

    private Wires(WirePlan plan) {
        this.plan = plan;
    }

    /// A telephone needs the station's `line`. Events come one after the other, from a thread of
    /// the wires: `inbox` must not wait.
    public static Wires open(
            Map<String, URI> devices,
            Optional<LineId> line,
            Surroundings surroundings,
            Consumer<WireEvent> inbox)
            throws BadConfiguration, IOException {
        return new Wires(WirePlan.of(devices, line));
    }

    /// All well until an event says otherwise.
    public Map<PartName, String> partsAtBirth() {
        Map<PartName, String> parts = new TreeMap<>();
        if (plan.hasButtons()) {
            parts.put(new PartName(WirePlan.BUTTONS), OK);
        }
        plan.phone().ifPresent(_ -> parts.put(new PartName(WirePlan.PHONE), OK));
        return parts;
    }

    @Override
    public void close() {}
}
