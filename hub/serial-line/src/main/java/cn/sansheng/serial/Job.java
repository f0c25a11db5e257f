package cn.sansheng.serial;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/// One write on its way. Whoever waits for it may give it up; the owner then drops the rest.
final class Job {
    enum Outcome {
        LEFT,
        LOST,
        GIVEN_UP
    }

    private final byte[] bytes;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private int offset;

    Job(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    void end(Outcome how) {
        outcome.complete(how);
    }

    boolean hasEnded() {
        return outcome.isDone();
    }

    boolean isHandedOver() {
        return offset == bytes.length;
    }

    byte[] nextChunk(int most) {
        int from = offset;
        offset = Math.min(bytes.length, from + most);
        return Arrays.copyOfRange(bytes, from, offset);
    }
}
