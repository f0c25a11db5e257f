package cn.sansheng.client;

import java.util.UUID;

/// Whether the hall can be reached, as data.
public sealed interface LinkState {
    /// `detail` is for logs.
    record Down(Why why, String detail) implements LinkState {}

    /// The broker is there but the hub behind it is not (yet).
    record HubAway(UUID session) implements LinkState {}

    record Up(UUID session) implements LinkState {}

    enum Why {
        CONNECTING,
        UNREACHABLE,
        WRONG_CREDENTIAL,
        /// The broker's certificate is not one we trust.
        UNTRUSTED,
        /// Another program connected under this station's name.
        TAKEN_OVER,
        LOST,
        CLOSED
    }
}
