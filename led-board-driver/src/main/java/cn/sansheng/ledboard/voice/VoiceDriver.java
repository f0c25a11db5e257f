package cn.sansheng.ledboard.voice;

import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.ledboard.voice.Announcing.Command;
import cn.sansheng.ledboard.voice.Announcing.Event;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Summary.Call;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one owner of [Announcing], and a thread for each loudspeaker.
public final class VoiceDriver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceDriver.class);

    /// One zone's loudspeaker and how it speaks; `percent` says how loud it is now.
    public record Speaking(
            Zone zone, Loudspeaker speaker, Clips clips, IntSupplier percent, English english) {}

    private final MaybeTaped<Announcing, Event, VoiceTape.Moment, Command> tape;
    private final InstantSource clock;
    private final BiConsumer<Zone, Boolean> wellness;
    private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private final Map<Zone, Mouth> mouths = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private Announcing state;

    /// `clock` is the hall's; `wellness` is told of a zone after each call whether it was heard.
    public VoiceDriver(
            List<Speaking> speaking,
            MaybeTaped<Announcing, Event, VoiceTape.Moment, Command> tape,
            InstantSource clock,
            BiConsumer<Zone, Boolean> wellness) {
        this.tape = tape;
        this.clock = clock;
        this.wellness = wellness;
        this.state = Announcing.in(speaking.stream().map(Speaking::zone).toList());
        speaking.forEach(each -> mouths.put(each.zone(), new Mouth(each)));
    }

    public void start() {
        threads.add(Thread.ofVirtual().name("voice").start(this::run));
        mouths.forEach((zone, mouth) ->
                threads.add(
                        Thread.ofPlatform()
                                .daemon()
                                .name("voice " + zone.name())
                                .start(mouth::speak)));
    }

    /// Only enqueues; `now` is the hall's.
    public void told(View.Summary summary, Instant now) {
        inbox.add(new Event.Told(summary, now));
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        mouths.values().forEach(mouth -> mouth.how.speaker().hush());
        tape.close();
    }

    private void run() {
        try {
            while (true) {
                Event event = inbox.take();
                Taken<Announcing, Command> taken =
                        tape.core().take(state, event, new VoiceTape.Moment(clock.instant()));
                state = taken.next();
                taken.commands().forEach(this::carryOut);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(Command command) {
        switch (command) {
            case Command.Speak(var zone, var call) -> at(zone, mouth -> mouth.calls.add(call));
            case Command.Hush(var zone) -> at(zone, mouth -> mouth.how.speaker().hush());
        }
    }

    private void at(Zone zone, Consumer<Mouth> what) {
        Optional.ofNullable(mouths.get(zone)).ifPresent(what);
    }

    /// Says one call after the other, on a thread of its own.
    private final class Mouth {
        private final Speaking how;
        private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

        private Mouth(Speaking how) {
            this.how = how;
        }

        private void speak() {
            try {
                while (true) {
                    wellness.accept(how.zone(), isHeard(calls.take()));
                    inbox.add(new Event.Ended(how.zone()));
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isHeard(Call call) throws InterruptedException {
            try {
                List<String> words = Wording.of(call, how.english());
                how.speaker().say(how.clips().joined(words, how.percent().getAsInt()), words);
                return true;
            } catch (IOException mute) {
                LOG.warn(
                        "{} was not called in {}: {}",
                        call.number(),
                        how.zone().name(),
                        mute.getMessage());
                return false;
            }
        }
    }
}
