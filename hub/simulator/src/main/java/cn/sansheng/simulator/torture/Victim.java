package cn.sansheng.simulator.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is killed. The hub's own broker and its own store die with it.
public enum Victim {
    HUB,
    STATIONS,
    BROKER,
    STORE;

    static List<Victim> of(Settings settings) {
        List<Victim> victims = new ArrayList<>(List.of(HUB, STATIONS));
        if (settings.broker() == Settings.Broker.MOSQUITTO) {
            victims.add(BROKER);
        }
        if (settings.store() == Settings.Store.POSTGRESQL) {
            victims.add(STORE);
        }
        return List.copyOf(victims);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
