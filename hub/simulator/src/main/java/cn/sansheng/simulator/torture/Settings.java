package cn.sansheng.simulator.torture;

/// What a person may ask of a torture. `patience`: how many seconds its last answers may take.
public record Settings(int operations, Store store, Broker broker, int patience, long seed) {
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
