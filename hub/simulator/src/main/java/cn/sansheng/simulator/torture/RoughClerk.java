package cn.sansheng.simulator.torture;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.day.Dice;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A clerk who never rests, sometimes presses the wrong key, and whose telephone rings.
final class RoughClerk implements Runnable {
    private static final double WRONG_KEY = 0.03;
    private static final double RATED = 0.5;
    private static final double TELEPHONE = 0.03;
    private static final double CALLER_GIVES_UP = 0.3;
    private static final long PAUSE_MILLIS = 20;

    private final RoughStation station;
    private final Cast.Counter counter;
    private final Lobby lobby;
    private final List<ServiceCode> services;
    private final ServiceCode own;
    private final Dice dice;
    private final BooleanSupplier goOn;
    private final Queue<TicketId> parked = new ArrayDeque<>();
    private Optional<TicketId> here = Optional.empty();

    /// `own` is a service of the clerk's among all `services`.
    RoughClerk(
            RoughStation station,
            Cast.Counter counter,
            Lobby lobby,
            List<ServiceCode> services,
            ServiceCode own,
            Dice dice,
            BooleanSupplier goOn) {
        this.station = station;
        this.counter = counter;
        this.lobby = lobby;
        this.services = services;
        this.own = own;
        this.dice = dice;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        try {
            Belief belief = Belief.FREE;
            while (goOn.getAsBoolean()) {
                boolean slip = dice.happens(WRONG_KEY);
                Request request = press(slip ? dice.one(List.of(Belief.values())) : belief);
                Reply reply = station.ask(request).join();
                belief = belief.after(request, reply);
                follow(request, reply);
                if (dice.happens(TELEPHONE)) {
                    counter.line().ifPresent(this::telephone);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Request press(Belief belief) {
        return switch (belief) {
            case OUT ->
                    new Request.SignIn(
                            counter.clerk(), Optional.of(counter.pin()), Optional.empty());
            case FREE -> free();
            case CALLED -> called();
            case SERVING -> serving();
            case AWAY -> new Request.Back();
        };
    }

    private Request free() {
        return switch (dice.pick(0.8, 0.14, 0.03, 0.028, 0.002)) {
            case 1 -> lobby.latest(own).<Request>map(RoughClerk::call).orElse(next());
            case 2 ->
                    Optional.ofNullable(parked.poll())
                            .<Request>map(Request.Unpark::new)
                            .orElse(next());
            case 3 ->
                    new Request.Away(
                            AwayReason.BREAK, Optional.empty(), Optional.empty(), Optional.empty());
            case 4 -> new Request.SignOut();
            default -> next();
        };
    }

    private static Request next() {
        return new Request.CallNext();
    }

    private static Request call(TicketId ticket) {
        return new Request.Call(
                Optional.of(ticket), Optional.empty(), Optional.of(CallReason.OTHER));
    }

    private Request called() {
        return switch (dice.pick(0.75, 0.13, 0.12)) {
            case 1 -> new Request.Recall();
            case 2 -> new Request.NoShow();
            default -> new Request.Start();
        };
    }

    private Request serving() {
        return switch (dice.pick(0.8, 0.1, 0.1)) {
            case 1 ->
                    new Request.Transfer(
                            Optional.of(dice.one(services)), Optional.empty(), Optional.empty());
            case 2 -> new Request.Park(ParkReason.DOCUMENTS, Optional.empty());
            default -> new Request.Finish(Optional.empty());
        };
    }

    private void follow(Request request, Reply reply) throws InterruptedException {
        if (!(reply instanceof Reply.Accepted(_, var body))) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return;
        }
        if (body instanceof ReplyBody.AtCounter(var ticket, _)) {
            here = Optional.of(ticket.id());
        }
        if (request instanceof Request.NoShow) {
            here.ifPresent(lobby::missed);
        } else if (request instanceof Request.Park) {
            here.ifPresent(parked::add);
        } else if (request instanceof Request.Finish && dice.happens(RATED)) {
            station.report(new Fact.RatingGiven(dice.whole(1, 5), here));
        }
    }

    private void telephone(LineId line) {
        UUID call = Ids.next();
        int rings = dice.whole(1, 5);
        for (int ring = 1; ring <= rings; ring++) {
            station.report(new Fact.PhoneRang(line, call, ring));
        }
        if (dice.happens(CALLER_GIVES_UP)) {
            station.report(new Fact.PhoneAbandoned(line, call, rings));
        } else {
            station.report(new Fact.PhoneAnswered(line, call, rings, rings * 5.0));
            station.report(new Fact.PhoneEnded(line, call, dice.whole(1, 300)));
        }
    }
}
