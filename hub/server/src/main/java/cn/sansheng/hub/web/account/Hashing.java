package cn.sansheng.hub.web.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Argon2id with 19 MiB and two passes (OWASP's least); a try costs about 140 ms of a core, so only
/// two are under way at once. It computes on the system's own threads: a virtual one that computes
/// keeps its carrier from the hall's owner.
final class Hashing {
    private static final int IN_FLIGHT = 2;
    private static final int PATIENCE_SECONDS = 4;

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Argon2Function argon2;

    /// Somebody unknown takes as long as somebody known. Made when it is first needed: a start has
    /// better things to do.
    private @Nullable String nobody;

    private final Semaphore places = new Semaphore(IN_FLIGHT, true);
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    IN_FLIGHT, Thread.ofPlatform().daemon().name("argon2 ", 0).factory());

    Hashing() {
        this(ARGON2);
    }

    /// For tests that sign in many times; nothing else may hash with less.
    Hashing(Argon2Function argon2) {
        this.argon2 = argon2;
    }

    private String hashed(char[] secret) {
        return Password.hash(CharBuffer.wrap(secret)).addRandomSalt(16).with(argon2).getResult();
    }

    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hashed("nobody has this one".toCharArray());
        }
        return nobody;
    }

    Optional<String> hash(char[] secret) {
        return placed(() -> hashed(secret));
    }

    /// Empty when no place came free in time.
    Optional<Boolean> matches(char[] secret, Optional<String> hash) {
        return placed(() -> check(secret, hash.orElse(nobody())) && hash.isPresent());
    }

    private static boolean check(char[] secret, String hash) {
        return Password.check(CharBuffer.wrap(secret), hash)
                .with(Argon2Function.getInstanceFromHash(hash));
    }

    private <T> Optional<T> placed(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(CompletableFuture.supplyAsync(work, workers).join());
        } finally {
            places.release();
        }
    }
}
