package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// What decided that a certain ticket was called, and no other that the counter could have called
/// (B5, `hardware-docs/protocol/order.md`).
public enum CallGround {
    /// Nobody of a better class waited, and nobody of its own came earlier.
    FIRST_COME,
    /// Its class goes before all others that waited.
    PRIORITY,
    /// The highest count of priority calls in a row was reached, and this one waited beyond the
    /// hall's patience.
    ORDINARY_TURN,
    /// Its wait, counted with the weight of its class, was the longest.
    WEIGHED,
    /// Its slot had not come, but nobody else waited.
    EARLY,
    /// The clerk called it out of order; the call's reason says why.
    CHOSEN;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
