package cn.sansheng.client;

/// What a connection to the broker tells.
public sealed interface BrokerEvent {
    record Opened() implements BrokerEvent {}

    /// Refused, or lost; nothing comes after it.
    record Closed(LinkState.Why why, String detail) implements BrokerEvent {}

    /// Handed on and never compared, so an array does no harm.
    @SuppressWarnings("ArrayRecordComponent")
    record Arrived(String topic, byte[] payload) implements BrokerEvent {}

    /// The broker took a message; there is room for the next.
    record Taken() implements BrokerEvent {}

    /// The broker does not allow this station to speak or listen there.
    record Denied(String topic, int reason) implements BrokerEvent {}
}
