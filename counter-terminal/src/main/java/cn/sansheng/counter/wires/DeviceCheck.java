package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.LineProbe;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Looks once at each device of a counter: a serial line is opened and nothing is sent; other
/// devices are judged by how they are written.
public final class DeviceCheck {
    private final WirePlan plan;

    private DeviceCheck(WirePlan plan) {
        this.plan = plan;
    }

    public static DeviceCheck of(Map<String, URI> devices, Optional<LineId> line)
            throws BadConfiguration {
        return new DeviceCheck(WirePlan.of(devices, line));
    }

    /// Why it cannot be used; empty when it can, and for a device of others.
    public Optional<String> trouble(String device) throws InterruptedException {
        return switch (device) {
            case WirePlan.BUTTONS ->
                    plan.pad().isPresent()
                            ? LineProbe.trouble(plan.pad().get().line())
                            : Optional.empty();
            case WirePlan.PHONE ->
                    plan.phone().isPresent()
                            ? trouble(plan.phone().get().source())
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> trouble(PhoneSource source) throws InterruptedException {
        return switch (source) {
            case PhoneSource.Pins() -> Optional.empty();
            case PhoneSource.Modem(var line) -> LineProbe.trouble(line);
        };
    }
}
