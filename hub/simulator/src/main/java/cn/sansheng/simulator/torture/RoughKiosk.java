package cn.sansheng.simulator.torture;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.day.Dice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Somebody who takes ticket after ticket at one kiosk, slower while many wait.
record RoughKiosk(
        RoughStation station,
        Lobby lobby,
        List<ServiceCode> services,
        List<Priority> priorities,
        Dice dice,
        BooleanSupplier goOn)
        implements Runnable {
    private static final double WITH_PRIORITY = 0.1;
    private static final double PAPER_JAM = 0.04;
    private static final long MILLIS_FOR_EACH_WAITING = 10;
    private static final long LONGEST_MILLIS = 1_000;

    @Override
    public void run() {
        try {
            while (goOn.getAsBoolean()) {
                Request request =
                        lobby.returning().<Request>map(Request.CheckIn::new).orElse(take());
                took(station.ask(request).join());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Request take() {
        Optional<Priority> priority =
                dice.happens(WITH_PRIORITY) ? Optional.of(dice.one(priorities)) : Optional.empty();
        return new Request.TakeTicket(
                dice.one(services), priority, Optional.empty(), Optional.empty());
    }

    private void took(Reply reply) throws InterruptedException {
        if (reply instanceof Reply.Accepted(var request, ReplyBody.TicketTaken(var ticket))) {
            lobby.arrived(ticket);
            station.report(printed(ticket, request.toString()));
            TimeUnit.MILLISECONDS.sleep(
                    Math.min(ticket.ahead() * MILLIS_FOR_EACH_WAITING, LONGEST_MILLIS));
        }
    }

    private Fact printed(IssuedTicket ticket, String job) {
        return dice.happens(PAPER_JAM)
                ? new Fact.PrintFailed(ticket.id(), job, "jam")
                : new Fact.TicketPrinted(ticket.id(), job);
    }
}
