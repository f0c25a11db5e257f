package cn.sansheng.client;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/// What the broker takes at once, its receive maximum: more than that waits here, in order.
final class Slots<T> {
    /// Facts leave so many free for requests and births.
    private static final int RESERVE = 2;

    private final Consumer<T> send;
    private final Queue<T> overflow = new ArrayDeque<>();
    private int most = Integer.MAX_VALUE;
    private int taken;

    Slots(Consumer<T> send) {
        this.send = send;
    }

    synchronized void limit(int receiveMaximum) {
        most = receiveMaximum;
    }

    /// How many facts the broker will take now.
    synchronized int room() {
        return Math.max(0, Math.max(1, most - RESERVE) - taken);
    }

    synchronized void add(T next) {
        if (taken >= most) {
            overflow.add(next);
            return;
        }
        taken++;
        send.accept(next);
    }

    synchronized void free() {
        taken--;
        T next = overflow.poll();
        if (next != null) {
            add(next);
        }
    }
}
