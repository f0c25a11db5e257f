package cn.sansheng.counter.wires;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.counter.phone.ExtensionLine;
import cn.sansheng.counter.phone.ModemLine;
import cn.sansheng.counter.phone.ModemSpeech;
import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.sip.ExchangeInHand;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A telephone, what tells of it, and a clock in hand: each source says what it would say of the
/// same happening.
final class PhoneInHand {
    /// One source's way to say it; times in milliseconds.
    private interface Source {
        void ring(long from, long to);

        void up(long at);

        void down(long at);

        void stop(long at);

        Optional<Duration> nextDeadline();

        void deadline(Moment due);
    }

    private final Switchboard switchboard;
    private final List<Fact> facts = new ArrayList<>();
    private final Source source;

    private PhoneInHand(LineId line, PhoneSource plan, SourceOf source) {
        this.switchboard =
                new Switchboard(
                        Map.of(new Pin.Ring(), Signal.IDLE, new Pin.Hook(), Signal.IDLE),
                        Optional.of(new PhonePlan(line, plan)),
                        at(0),
                        () -> new UUID(0, 1));
        this.source = source.with(this);
    }

    private interface SourceOf {
        Source with(PhoneInHand phone);
    }

    static PhoneInHand onCopper(LineId line) {
        return new PhoneInHand(line, new PhoneSource.Pins(), phone -> phone.new Copper());
    }

    static PhoneInHand behindAModem(LineId line) {
        LineAddress address = new LineAddress(Path.of("/dev/none"), 115_200);
        return new PhoneInHand(line, new PhoneSource.Modem(address), phone -> phone.new Modem());
    }

    static PhoneInHand ofAnExchange(LineId line) {
        return new PhoneInHand(
                line,
                new PhoneSource.Exchange(ExchangeInHand.ACCOUNT),
                phone -> phone.new Exchange());
    }

    void rings(double from, double to) {
        source.ring(millis(from), millis(to));
    }

    void isLifted(double at) {
        source.up(millis(at));
    }

    void isPutDown(double at) {
        source.down(millis(at));
    }

    void isGivenUp(double at) {
        source.stop(millis(at));
    }

    List<Fact> factsBy(double at) {
        until(millis(at));
        return List.copyOf(facts);
    }

    private void until(long millis) {
        while (true) {
            Optional<Duration> own = source.nextDeadline();
            Optional<Duration> due =
                    own.filter(it ->
                                    switchboard
                                            .nextDeadline()
                                            .filter(b -> b.compareTo(it) < 0)
                                            .isEmpty())
                            .or(switchboard::nextDeadline)
                            .filter(it -> it.toMillis() <= millis);
            if (due.isEmpty()) {
                return;
            }
            Moment moment = at(due.get().toMillis());
            if (own.equals(due)) {
                source.deadline(moment);
            } else {
                switchboard.passed(moment);
            }
            listen();
        }
    }

    private void tell(PhoneMoment moment, Moment now) {
        switchboard.told(moment, now);
        listen();
    }

    private void listen() {
        for (WireEvent event : switchboard.heard()) {
            if (event instanceof WireEvent.Phone(var fact)) {
                facts.add(fact);
            }
        }
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }

    private static Moment at(long millis) {
        return new Moment(Duration.ofMillis(millis), Instant.EPOCH.plusMillis(millis));
    }

    private final class Copper implements Source {
        @Override
        public void ring(long from, long to) {
            see(new Pin.Ring(), Signal.ACTIVE, from);
            see(new Pin.Ring(), Signal.IDLE, to);
        }

        @Override
        public void up(long at) {
            see(new Pin.Hook(), Signal.ACTIVE, at);
        }

        @Override
        public void down(long at) {
            see(new Pin.Hook(), Signal.IDLE, at);
        }

        /// The bell is simply not heard again.
        @Override
        public void stop(long at) {}

        @Override
        public Optional<Duration> nextDeadline() {
            return Optional.empty();
        }

        @Override
        public void deadline(Moment due) {}

        private void see(Pin pin, Signal signal, long at) {
            until(at);
            switchboard.seen(pin, signal, at(at));
            listen();
        }
    }

    private final class Modem implements Source {
        private ModemSpeech speech = ModemSpeech.atLineStart();
        private ModemLine line = ModemLine.startingAt(at(0));

        @Override
        public void ring(long from, long to) {
            say("\r\nRING\r\n", from);
            say("\r\nNMBR = 13800138000\r\n", to);
        }

        @Override
        public void up(long at) {
            say("\u0010H", at);
        }

        @Override
        public void down(long at) {
            say("\u0010h", at);
        }

        /// It falls silent.
        @Override
        public void stop(long at) {}

        @Override
        public Optional<Duration> nextDeadline() {
            return line.nextDeadline();
        }

        @Override
        public void deadline(Moment due) {
            take(line.atDeadline(due), due);
        }

        private void say(String words, long at) {
            until(at);
            ModemSpeech.Heard heard = speech.heard(words.getBytes(US_ASCII));
            speech = heard.next();
            heard.words().forEach(word -> take(line.heard(word, at(at)), at(at)));
        }

        private void take(ModemLine.Step step, Moment now) {
            line = step.next();
            step.moments().forEach(moment -> tell(moment, now));
        }
    }

    private final class Exchange implements Source {
        private final ExchangeInHand exchange = new ExchangeInHand();
        private ExtensionLine line = ExtensionLine.free();
        private boolean ringing;

        /// It is told once that it rings.
        @Override
        public void ring(long from, long to) {
            if (!ringing) {
                say("early", from);
            }
            ringing = true;
        }

        @Override
        public void up(long at) {
            say("confirmed", at);
        }

        @Override
        public void down(long at) {
            say("terminated", at);
        }

        @Override
        public void stop(long at) {
            say("terminated", at);
        }

        @Override
        public Optional<Duration> nextDeadline() {
            return line.nextDeadline();
        }

        @Override
        public void deadline(Moment due) {
            take(line.atDeadline(due), due);
        }

        private void say(String state, long at) {
            until(at);
            exchange.tells(state).forEach(told -> take(line.told(told, at(at)), at(at)));
        }

        private void take(ExtensionLine.Step step, Moment now) {
            line = step.next();
            step.moments().forEach(moment -> tell(moment, now));
        }
    }
}
