package cn.sansheng.hub.journal;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// One caller's batch on its way through the writer.
final class Pending {
    private sealed interface Outcome {
        record Kept() implements Outcome {}

        record Refused(StoreUnavailable why) implements Outcome {}

        record Unknown(OutcomeUnknown why) implements Outcome {}
    }

    private final Batch batch;
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile @Nullable Outcome outcome;

    Pending(Batch batch) {
        this.batch = batch;
    }

    Batch batch() {
        return batch;
    }

    void kept() {
        settle(new Outcome.Kept());
    }

    void refused(String reason) {
        settle(new Outcome.Refused(new StoreUnavailable(reason)));
    }

    void unknown(String reason) {
        settle(new Outcome.Unknown(new OutcomeUnknown(reason)));
    }

    private void settle(Outcome now) {
        if (settled.getCount() > 0) {
            outcome = now;
            settled.countDown();
        }
    }

    void await() throws StoreUnavailable, OutcomeUnknown {
        try {
            settled.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("interrupted before the store had answered", stop);
        }
        switch (outcome) {
            case Outcome.Refused(var why) -> throw why;
            case Outcome.Unknown(var why) -> throw why;
            case Outcome.Kept() -> {}
            case null -> throw new IllegalStateException("settled without an outcome");
        }
    }
}
