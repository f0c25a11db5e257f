package cn.sansheng.counter.wires;

import cn.sansheng.counter.phone.ModemLine;
import cn.sansheng.counter.phone.ModemSpeech;
import cn.sansheng.counter.phone.ModemTalk;
import cn.sansheng.counter.phone.ModemWord;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A voice modem on a serial line (hardware-docs/protocol/telephone.md, T16 to T21). One thread
/// reads and speaks. What the modem says is never logged: it may be somebody's number.
final class ModemInputs implements Inputs {
    private static final Logger LOG = LoggerFactory.getLogger(ModemInputs.class);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final SerialLine line;
    private final Supplier<Moment> clock;
    private ModemSpeech speech = ModemSpeech.atLineStart();
    private ModemLine modem;
    private ModemTalk talk;
    private Optional<Thread> reader = Optional.empty();
    private volatile Optional<String> lost = Optional.of("not opened yet");
    private final AtomicBoolean fresh = new AtomicBoolean(true);
    private volatile boolean silent;

    private ModemInputs(LineAddress address, Supplier<Moment> clock) throws IOException {
        this.clock = clock;
        this.modem = ModemLine.startingAt(clock.get());
        this.talk = ModemTalk.begunAt(clock.get().uptime());
        this.line = JsscSerialLine.open(address, new Presence());
    }

    /// A modem that is not there yet is waited for.
    static ModemInputs open(LineAddress address, Supplier<Moment> clock) throws IOException {
        return new ModemInputs(address, clock);
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) {
        reader = Optional.of(Thread.ofVirtual().name("modem").start(() -> read(listener)));
        return Map.of();
    }

    @Override
    public Map<Pin, Signal> levels() throws IOException {
        if (lost.isPresent()) {
            throw new IOException(lost.get());
        }
        if (silent) {
            throw new IOException("the modem does not answer");
        }
        return Map.of();
    }

    @Override
    public void close() {
        reader.ifPresent(Thread::interrupt);
        line.close();
    }

    private void read(Listener listener) {
        try {
            while (true) {
                byte[] bytes = line.read(LOOK);
                Moment now = clock.get();
                takeDeadlines(now, listener);
                if (fresh.getAndSet(false) || lost.isPresent()) {
                    speech = ModemSpeech.atLineStart();
                    talk = ModemTalk.begunAt(now.uptime());
                    take(modem.lost(now), listener);
                }
                ModemSpeech.Heard heard = speech.heard(bytes);
                speech = heard.next();
                heard.words().forEach(word -> take(word, now, listener));
                converse(now.uptime());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeDeadlines(Moment now, Listener listener) {
        Optional<Duration> due = modem.nextDeadline();
        while (due.isPresent() && due.get().compareTo(now.uptime()) <= 0) {
            take(modem.atDeadline(new Moment(due.get(), now.hall())), listener);
            due = modem.nextDeadline();
        }
    }

    private void take(ModemWord word, Moment now, Listener listener) {
        if (word == ModemWord.ANSWER) {
            talk = talk.answered(now.uptime());
        }
        take(modem.heard(word, now), listener);
    }

    private void take(ModemLine.Step step, Listener listener) {
        modem = step.next();
        step.moments().forEach(listener::told);
    }

    private void converse(Duration now) throws InterruptedException {
        if (lost.isPresent()) {
            return;
        }
        ModemTalk.Step step = talk.passed(now);
        talk = step.next();
        silent = talk.isSilent();
        if (step.command().isPresent()) {
            say(step.command().get());
        }
    }

    /// What could not leave is said again when the modem is back.
    private void say(String command) throws InterruptedException {
        try {
            line.write((command + "\r").getBytes(StandardCharsets.US_ASCII));
        } catch (LineTrouble trouble) {
            LOG.debug("the modem was not told {}: {}", command, trouble.getMessage());
        }
    }

    private final class Presence implements LineListener {
        @Override
        public void found() {
            fresh.set(true);
            lost = Optional.empty();
        }

        @Override
        public void lost(String reason) {
            lost = Optional.of(reason);
        }
    }
}
