package cn.sansheng.client.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A technician reads what to do and types what can be seen. Chinese first, English below it.
public final class AtTerminal implements Technician {
    private static final Set<String> YES = Set.of("y", "yes", "是", "好", "对");
    private static final Set<String> NO = Set.of("n", "no", "否", "不", "不是", "没有");
    private static final String HINT = "  [y 是 / n 否] ";

    private sealed interface Typed {
        record Line(String text) implements Typed {}

        /// The terminal is gone.
        record End() implements Typed {}
    }

    private final PrintWriter out;
    private final BlockingQueue<Typed> typed = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    public AtTerminal(PrintWriter out, Reader in) {
        this.out = out;
        Thread.ofPlatform().daemon().name("answers").start(() -> read(new BufferedReader(in)));
    }

    @Override
    public boolean isThere() {
        return !ended;
    }

    @Override
    public void comesTo(Device device) {
        say("");
        say("== %s %s  %s".formatted(device.title().line(), device.name(), device.address()));
    }

    @Override
    public void told(Phrase what) {
        say("→ " + what.zh());
        if (!what.en().equals(what.zh())) {
            say("  " + what.en());
        }
    }

    @Override
    public void told(Tried tried) {
        say(
                "%s %s：%s"
                        .formatted(
                                tried.verdict().mark(),
                                tried.what().line(),
                                tried.finding().words().line()));
    }

    @Override
    public Answer asked(Phrase question) throws InterruptedException {
        typed.removeIf(Typed.Line.class::isInstance);
        while (true) {
            say("? " + question.zh());
            out.print("  " + question.en() + HINT);
            out.flush();
            switch (typed.take()) {
                case Typed.End end -> {
                    typed.add(end);
                    return Answer.NOBODY;
                }
                case Typed.Line(var text) -> {
                    String word = plain(text);
                    if (YES.contains(word)) {
                        return Answer.YES;
                    }
                    if (NO.contains(word)) {
                        return Answer.NO;
                    }
                }
            }
        }
    }

    @Override
    public Optional<String> typed(Duration limit) throws InterruptedException {
        typed.removeIf(Typed.Line.class::isInstance);
        @Nullable Typed next = typed.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        return switch (next) {
            case Typed.Line(var text) -> Optional.of(text);
            case Typed.End end -> {
                typed.add(end);
                yield Optional.empty();
            }
            case null -> Optional.empty();
        };
    }

    @Override
    public void noted(String line) {}

    /// An input method that was left on types wide letters.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private void read(BufferedReader in) {
        try {
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                typed.add(new Typed.Line(line));
            }
        } catch (IOException gone) {
            say("! " + gone.getMessage());
        }
        ended = true;
        typed.add(new Typed.End());
    }
}
