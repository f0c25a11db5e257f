package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.sip.Account;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.LineProbe;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Looks once at each device of a counter: a serial line is opened and nothing is sent, an exchange
/// is asked and left again; other devices are judged by how they are written.
public final class DeviceCheck {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final WirePlan plan;

    private DeviceCheck(WirePlan plan) {
        this.plan = plan;
    }

    public static DeviceCheck of(Map<String, URI> devices, Optional<LineId> line)
            throws BadConfiguration {
        return new DeviceCheck(WirePlan.of(devices, line));
    }

    /// Whether something can be said of it with nobody there.
    public boolean canLook(String device) {
        return switch (device) {
            case WirePlan.BUTTONS -> plan.pad().isPresent();
            case WirePlan.PHONE ->
                    plan.phone()
                            .filter(phone -> !(phone.source() instanceof PhoneSource.Pins))
                            .isPresent();
            default -> false;
        };
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
            case PhoneSource.Exchange(var account) -> trouble(account);
        };
    }

    private static Optional<String> trouble(Account account) throws InterruptedException {
        try (SipInputs exchange = SipInputs.open(account, DeviceCheck::now)) {
            exchange.start(new Deaf());
            for (Duration waited = Duration.ZERO;
                    waited.compareTo(PATIENCE) < 0;
                    waited = waited.plus(LOOK)) {
                switch (exchange.standing()) {
                    case SipInputs.Standing.Telling() -> {
                        return Optional.empty();
                    }
                    case SipInputs.Standing.Lost(var reason) -> {
                        return Optional.of(reason);
                    }
                    case SipInputs.Standing.Asking() -> TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
                }
            }
            return Optional.of("does not tell anything within " + PATIENCE.toSeconds() + " s");
        } catch (IOException noSocket) {
            return Optional.of(String.valueOf(noSocket.getMessage()));
        }
    }

    private static Moment now() {
        return new Moment(Duration.ofNanos(System.nanoTime()), Instant.EPOCH);
    }

    /// A check wants to know whether the exchange speaks, and not what it says.
    private static final class Deaf implements Inputs.Listener {
        @Override
        public void changed(Pin pin, Signal signal) {}

        @Override
        public void told(PhoneMoment moment) {}
    }
}
