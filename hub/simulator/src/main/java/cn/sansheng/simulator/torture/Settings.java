package cn.sansheng.simulator.torture;

/// What a person may ask of a torture.
public record Settings(int operations, Store store, Broker broker, long seed) {
    public enum Store {
        H2,
        POSTGRESQL
    }

    /// The hub's own broker, or one beside it.
    public enum Broker {
        ARTEMIS,
        MOSQUITTO
    }
}
