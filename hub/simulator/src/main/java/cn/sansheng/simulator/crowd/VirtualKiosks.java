package cn.sansheng.simulator.crowd;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import cn.sansheng.simulator.day.Arrival;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The entrance: whoever arrives takes a ticket at the next kiosk in turn, and waits for the paper.
final class VirtualKiosks implements Runnable {
    private final List<Station> kiosks;
    private final List<Arrival> arrivals;

    VirtualKiosks(List<Station> kiosks, List<Arrival> arrivals) {
        this.kiosks = kiosks;
        this.arrivals = arrivals;
    }

    @Override
    public void run() {
        try {
            int turn = 0;
            BlockingQueue<Object> nothing = new LinkedBlockingQueue<>();
            for (Arrival arrival : arrivals) {
                Station kiosk = kiosks.get(turn++ % kiosks.size());
                while (kiosk.now().isBefore(arrival.at()) && !kiosk.stopping()) {
                    Optional<Object> _ = kiosk.next(nothing, Optional.of(arrival.at()));
                }
                if (kiosk.stopping()) {
                    return;
                }
                kiosk.ask(
                        new Request.TakeTicket(
                                arrival.service(),
                                arrival.priority(),
                                Optional.empty(),
                                Optional.empty()),
                        reply -> print(kiosk, reply));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(Station kiosk, Reply reply) {
        if (reply instanceof Reply.Accepted(var request, ReplyBody.TicketTaken(var ticket))) {
            TicketId id = ticket.id();
            kiosk.report(new Fact.TicketPrinted(id, request.toString()), kiosk.now());
        }
    }
}
