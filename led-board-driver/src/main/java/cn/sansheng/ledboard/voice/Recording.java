package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A loudspeaker into a folder, for a hall without a sound card and for tests: every call is a WAV
/// file of its own, `calls.jsonl` tells its words and when it was heard. Nothing in it is ever
/// deleted or written over.
public final class Recording implements Loudspeaker {
    private static final Pattern CALL = Pattern.compile("(\\d{4,9})\\.wav");

    private final Path folder;
    private final int haste;
    private int calls;
    private volatile CountDownLatch hushed = new CountDownLatch(1);

    public Recording(Path folder) throws IOException {
        this(folder, 1);
    }

    /// `haste` times as fast as it would be heard; the times told are those of a listener.
    Recording(Path folder, int haste) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.haste = haste;
        this.calls = lastOf(folder);
    }

    private static int lastOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> CALL.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(call -> Integer.parseInt(call.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public void say(Sound sound, List<String> clips) throws IOException, InterruptedException {
        hushed = new CountDownLatch(1);
        long from = millis();
        String file = "%04d.wav".formatted(++calls);
        Wav.write(sound, folder.resolve(file));
        boolean cut = hushed.await(sound.duration().toNanos() / haste, TimeUnit.NANOSECONDS);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", file);
        told.put("clips", clips);
        told.put("fromMillis", from);
        told.put("toMillis", millis());
        told.put("cut", cut);
        Files.writeString(
                folder.resolve("calls.jsonl"),
                Json.text(told) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime()).toMillis() * haste;
    }

    @Override
    public void hush() {
        hushed.countDown();
    }
}
