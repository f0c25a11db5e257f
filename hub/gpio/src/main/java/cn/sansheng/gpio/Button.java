package cn.sansheng.gpio;

import java.time.Duration;
import java.util.Optional;

/// One button, with the limits of hardware-docs/protocol/buttons.md.
record Button(Debounce contact, Position position) {
    /// K1
    static final Duration SETTLES_AFTER = Duration.ofMillis(20);

    /// K5: nobody holds a button so long in order to be heard (B10).
    static final Duration STUCK_AFTER = Duration.ofSeconds(10);

    static Button startingAt(Signal signal, Duration now) {
        Debounce contact = Debounce.startingAt(signal, SETTLES_AFTER, now);
        return new Button(
                contact,
                switch (signal) {
                    case ACTIVE -> new Position.Down(now);
                    case IDLE -> new Position.Up();
                });
    }

    Button seen(Signal signal, Duration now) {
        return new Button(contact.seen(signal, now), position);
    }

    /// As if looked at now, with what follows from the time that has passed.
    Button passed(Duration now) {
        Debounce looked = contact.passed(now);
        return new Button(
                looked,
                switch (looked.settled()) {
                    case IDLE -> new Position.Up();
                    case ACTIVE -> stillDown(now);
                });
    }

    Optional<Duration> nextDeadline() {
        Optional<Duration> stuck =
                switch (position) {
                    case Position.Down(var since) -> Optional.of(since.plus(STUCK_AFTER));
                    case Position.Up(), Position.Stuck() -> Optional.empty();
                };
        return Panel.earliest(contact.nextDeadline(), stuck);
    }

    private Position stillDown(Duration now) {
        return switch (position) {
            case Position.Up() -> new Position.Down(now);
            case Position.Down(var since) when since.plus(STUCK_AFTER).compareTo(now) <= 0 ->
                    new Position.Stuck();
            case Position.Down down -> down;
            case Position.Stuck stuck -> stuck;
        };
    }
}
