package cn.sansheng.client.check;

import java.time.Duration;

/// How long somebody has for what needs a hand: a press, a ring to be called from another
/// telephone, a slip to be held before the scanner.
public record Limits(Duration press, Duration ring, Duration scan) {
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(90), Duration.ofSeconds(30));
}
