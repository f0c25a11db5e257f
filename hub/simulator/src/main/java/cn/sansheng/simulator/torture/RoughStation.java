package cn.sansheng.simulator.torture;

import cn.sansheng.client.StationConfig;
import cn.sansheng.client.outbox.DiskOutbox;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.Verb;
import cn.sansheng.simulator.day.Dice;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// One station as the contract bears it at worst: impatient, on a bad network, with a wrong clock,
/// killed at any time. What it must not forget lies on the disk: outbox, open requests, ledger.
final class RoughStation implements AutoCloseable {
    private final Owner owner;
    private final WrongClock clock;
    private final DiskOutbox outbox;
    private final Ledger ledger;
    private final Wire wire;
    private final Asking asking;
    private final Reporting reporting;

    private RoughStation(StationConfig config, Path data, Path ledgers, Dice dice)
            throws IOException {
        var name = config.station();
        BadNetwork network = new BadNetwork(dice);
        owner = new Owner("owner of " + name);
        clock = new WrongClock(InstantSource.system(), dice);
        outbox = DiskOutbox.open(data.resolve(name.value()).resolve("outbox"));
        ledger = Ledger.open(ledgers.resolve(name.value() + ".jsonl"));
        wire = new Wire(config, owner, network, new Listening());
        asking =
                new Asking(
                        name,
                        owner,
                        wire,
                        network,
                        ledger,
                        new Unanswered(data.resolve(name.value()).resolve("unanswered")));
        reporting = new Reporting(name, owner, wire, ledger, outbox);
    }

    static RoughStation open(StationConfig config, Path data, Path ledgers, Dice dice)
            throws IOException {
        RoughStation station = new RoughStation(config, data, ledgers, dice);
        station.owner.soon(station::begin);
        return station;
    }

    private void begin() {
        wire.connect();
        reporting.watch();
        try {
            asking.goOn();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private final class Listening implements Wire.Ear {
        @Override
        public UUID outbox() {
            return outbox.shelf().outbox();
        }

        @Override
        public void up() {
            reporting.sendAgain();
        }

        @Override
        public void heard(String topic, byte[] payload) {
            if (topic.equals(wire.topic(Verb.ACK))) {
                reporting.acknowledged(payload);
            } else {
                asking.replied(payload);
            }
        }
    }

    CompletableFuture<Reply> ask(Request request) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        owner.soon(() -> asking.ask(new RequestMessage(Ids.next(), clock.read(), request), answer));
        return answer;
    }

    void report(Fact fact) {
        owner.soon(() -> reporting.report(fact, clock.read()));
    }

    /// Whether everything it asked is answered and everything it reported acknowledged.
    boolean done() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        owner.soon(() -> done.complete(asking.nothingOpen() && reporting.nothingWaiting()));
        return done.join();
    }

    @Override
    public void close() {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        owner.soon(() -> {
            wire.leave();
            left.complete(true);
        });
        left.join();
        owner.close();
        try (ledger) {
            outbox.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
