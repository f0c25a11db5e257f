package cn.sansheng.simulator.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What a person may ask of a demo.
public record Settings(
        int port,
        double speed,
        Optional<Duration> duration,
        Path hall,
        Optional<Path> summary,
        Optional<Path> journal,
        Broker broker,
        boolean windows,
        long seed) {
    /// The hub's own broker, or a mosquitto beside it.
    public enum Broker {
        EMBEDDED,
        MOSQUITTO
    }
}
