package cn.sansheng.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Hands whole pictures to their handlers. A handler that is slow gets the latest picture, not all.
final class Views {
    private final Executor handlers;
    private final Map<String, Consumer<byte[]>> byName = new HashMap<>();
    private final Map<String, byte[]> latest = new HashMap<>();

    Views(Executor handlers) {
        this.handlers = handlers;
    }

    synchronized void handle(String name, Consumer<byte[]> handler) {
        byName.put(name, handler);
    }

    synchronized Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    synchronized void arrived(String name, byte[] picture) {
        if (latest.put(name, picture) == null) {
            handlers.execute(() -> deliver(name));
        }
    }

    private void deliver(String name) {
        byte[] picture;
        Consumer<byte[]> handler;
        synchronized (this) {
            picture = latest.remove(name);
            handler = byName.get(name);
        }
        if (picture != null && handler != null) {
            handler.accept(picture);
        }
    }
}
