package cn.sansheng.kiosk.owner;

import cn.sansheng.client.TellingThread;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Kept;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps and tells what the kiosk does, in order.
final class Teller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final HubLink hub;
    private final KeptFile file;
    private final Consumer<Event> inbox;
    private final TellingThread thread = new TellingThread();

    Teller(HubLink hub, KeptFile file, Consumer<Event> inbox) {
        this.hub = hub;
        this.file = file;
        this.inbox = inbox;
    }

    void keep(Kept kept) {
        thread.tell(() -> saved(kept));
    }

    /// First the number is used, then the hub will hear of it, then only may it be printed:
    /// whatever moment the power goes, no number is on two papers and no paper is unknown.
    void giveAlone(Command.GiveAlone give, Instant at) {
        thread.tell(() -> {
            try {
                saved(give.kept());
                Fact.TicketIssuedOffline fact =
                        new Fact.TicketIssuedOffline(
                                Ids.ticket(),
                                Ids.token(),
                                give.number(),
                                give.service(),
                                at,
                                Optional.empty(),
                                give.request(),
                                Optional.of(give.language()));
                hub.report(fact, at);
                inbox.accept(new Event.GivenAlone(fact));
            } catch (UncheckedIOException refused) {
                LOG.error("{} is not given, the disk refuses it", give.number(), refused);
                inbox.accept(new Event.NotKept(give.number()));
            }
        });
    }

    private void saved(Kept kept) {
        try {
            file.save(kept);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void report(Fact fact, Instant at) {
        thread.tell(() -> hub.report(fact, at));
    }

    void printer(PrinterState state) {
        thread.tell(() -> hub.printer(state));
    }

    void staffCall(boolean called) {
        thread.tell(() -> hub.staffCall(called));
    }

    @Override
    public void close() {
        thread.close();
    }
}
