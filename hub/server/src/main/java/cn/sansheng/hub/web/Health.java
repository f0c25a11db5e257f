package cn.sansheng.hub.web;

/// Whether the hub can do its work just now.
public interface Health {
    Readiness readiness();

    /// The store takes writes, the broker is up, the hall's state is loaded and decided on.
    record Readiness(boolean store, boolean broker, boolean state) {
        boolean all() {
            return store && broker && state;
        }
    }
}
