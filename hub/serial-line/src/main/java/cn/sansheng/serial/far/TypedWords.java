package cn.sansheng.serial.far;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// What is typed to a simulated device, a line each: it stands for what hands do to a real one.
public final class TypedWords {
    private TypedWords() {}

    /// Until standard input ends, on a thread of its own.
    public static void follow(Consumer<String> each) {
        Thread.ofPlatform().daemon().name("commands").start(() -> read(each));
    }

    private static void read(Consumer<String> each) {
        try (BufferedReader words = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                each.accept(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
