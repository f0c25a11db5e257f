package cn.sansheng.simulator.torture;

import cn.sansheng.client.core.Shelf;
import cn.sansheng.client.outbox.DiskOutbox;
import cn.sansheng.messages.Ack;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Verb;
import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.LedgerLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the facts of one station's outbox to the hub, less patiently than a decent station does.
/// On the owner's thread.
final class Reporting {
    private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);
    private static final int ON_THE_WIRE = 16;
    private static final long PATIENCE_MILLIS = 500;

    private final StationName station;
    private final Owner owner;
    private final Wire wire;
    private final Ledger ledger;
    private final DiskOutbox outbox;
    private long sent;

    Reporting(StationName station, Owner owner, Wire wire, Ledger ledger, DiskOutbox outbox) {
        this.station = station;
        this.owner = owner;
        this.wire = wire;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    void report(Fact fact, Instant at) {
        try {
            FactMessage placed = outbox.append(fact, at);
            ledger.write(LedgerLine.Reported.of(station, placed));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        send();
    }

    /// From now on, whatever does not get through is sent again.
    void watch() {
        long acked = outbox.acked();
        owner.later(
                PATIENCE_MILLIS,
                () -> {
                    if (outbox.acked() == acked) {
                        sendAgain();
                    }
                    watch();
                });
    }

    void sendAgain() {
        sent = 0;
        send();
    }

    private void send() {
        Shelf shelf = outbox.shelf();
        long acked = outbox.acked();
        long last = Math.min(shelf.stored(), acked + ON_THE_WIRE);
        for (long seq = Math.max(sent, acked) + 1; seq <= last; seq++) {
            put(shelf.outbox(), seq);
            sent = seq;
        }
    }

    private void put(UUID box, long seq) {
        try {
            outbox.read(box, seq)
                    .ifPresent(fact ->
                            wire.put(link -> link.publishFact(wire.topic(Verb.FACT), fact)));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    void acknowledged(byte[] payload) {
        try {
            Ack ack = Json.read(payload, Ack.class);
            if (ack.outbox().equals(outbox.shelf().outbox()) && ack.upTo() > outbox.acked()) {
                ledger.write(LedgerLine.Acknowledged.of(station, ack));
                outbox.forget(ack.upTo());
                send();
            }
        } catch (MalformedMessage bad) {
            LOG.error("{}: an ack that cannot be read: {}", station, bad.reason());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    boolean nothingWaiting() {
        return outbox.acked() == outbox.shelf().stored();
    }
}
