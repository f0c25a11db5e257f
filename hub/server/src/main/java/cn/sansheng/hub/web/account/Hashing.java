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

/// Argon2id with 7 MiB and five passes, to OWASP as good as 19 MiB and two; the library keeps that
/// memory for ever and takes as much again for each try. A try costs some 70 ms of a core, so only
/// two are under way at once. It computes on the system's own threads: a virtual one that computes
/// keeps its carrier from the hall's owner.
final class Hashing {
    private static final int IN_FLIGHT = 2;
    private static final int PATIENCE_SECONDS = 4;

    /// Made when it is first needed: a start has better things to do. The library keeps it.
    private final Supplier<Argon2Function> argon2;

    /// Somebody unknown takes as long as somebody known. Made when it is first needed too.
    private @Nullable String nobody;

    private final Semaphore places = new Semaphore(IN_FLIGHT, true);
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    IN_FLIGHT, Thread.ofPlatform().daemon().name("argon2 ", 0).factory());

    Hashing() {
        this(() -> Argon2Function.getInstance(7 * 1024, 5, 1, 32, Argon2.ID));
    }

    /// For tests that sign in many times; nothing else may hash with less.
    Hashing(Supplier<Argon2Function> argon2) {
        this.argon2 = argon2;
    }

    private String hashed(char[] secret) {
        return Password.hash(CharBuffer.wrap(secret))
                .addRandomSalt(16)
                .with(argon2.get())
                .getResult();
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
