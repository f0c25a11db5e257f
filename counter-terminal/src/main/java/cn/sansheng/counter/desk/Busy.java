package cn.sansheng.counter.desk;

import java.time.Duration;
import java.util.Optional;

/// The one request that may be open.
public sealed interface Busy {
    /// The view follows its reply within a quarter of a second (contract §3); what the clerk
    /// presses before it is there was meant for the picture before.
    Duration SETTLING = Duration.ofSeconds(2);

    record Free() implements Busy {}

    record Asking(Operation operation) implements Busy {}

    /// Accepted; the hub's view does not show it yet.
    record Settling(Operation operation, Duration until) implements Busy {}

    default Optional<Operation> open() {
        return switch (this) {
            case Free() -> Optional.empty();
            case Asking(var operation) -> Optional.of(operation);
            case Settling(var operation, var _) -> Optional.of(operation);
        };
    }
}
