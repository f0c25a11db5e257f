package cn.sansheng.client;

import java.util.List;

/// A configuration that cannot be used, with everything that is wrong with it.
public final class BadConfiguration extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public BadConfiguration(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /// Each names its place, as in "station.yaml:4: …".
    public List<String> faults() {
        return faults;
    }
}
