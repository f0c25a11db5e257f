package cn.sansheng.hub.config;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A configuration file that cannot be used, with everything that is wrong in it.
public final class BadConfiguration extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BadConfiguration(Path file, List<Fault> faults) {
        super(faults.stream().map(fault -> file + " " + fault).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
