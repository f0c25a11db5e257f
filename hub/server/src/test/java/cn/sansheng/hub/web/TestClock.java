package cn.sansheng.hub.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Stands still until the test moves it.
public final class TestClock implements InstantSource {
    private volatile Instant now;

    public TestClock(Instant now) {
        this.now = now;
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
