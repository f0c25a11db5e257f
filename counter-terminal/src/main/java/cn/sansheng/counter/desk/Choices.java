package cn.sansheng.counter.desk;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a panel offers, in order.
final class Choices {
    /// S56: longer needs the window head's leave and somebody in the place.
    static final int APPROVAL_MINUTES = 20;

    private static final int[] MINUTES = {5, 10, 15, 20, 30, 60};

    private Choices() {}

    static List<Choice> of(Desk desk, Moment now) {
        return switch (desk.work().panel()) {
            case Panel.Closed() -> List.of();
            case Panel.Parking() -> parking();
            case Panel.Unparking() -> unparking(desk);
            case Panel.Transferring() -> transferring(desk);
            case Panel.Calling() -> calling(desk);
            case Panel.CallingWhy(var ticket, var _) -> callingWhy(ticket);
            case Panel.Leaving() -> leaving();
            case Panel.LeavingFor(var reason) -> leavingFor(reason, now.hall());
            case Panel.LeavingLong _ -> List.of();
            case Panel.FinishingOtherwise() -> finishing();
            case Panel.SigningOut() ->
                    List.of(Choice.asks("sign-out.yes", Operation.SIGN_OUT, new Request.SignOut()));
        };
    }

    private static List<Choice> parking() {
        return Arrays.stream(ParkReason.values())
                .map(reason ->
                        Choice.asks(
                                "park." + reason.wire(),
                                Operation.PARK,
                                new Request.Park(reason, Optional.empty())))
                .toList();
    }

    private static List<Choice> unparking(Desk desk) {
        return desk.work().parked().stream()
                .map(ticket ->
                        Choice.asks("ticket", Operation.UNPARK, new Request.Unpark(ticket.id()))
                                .with(ticket.number().toString()))
                .toList();
    }

    private static List<Choice> transferring(Desk desk) {
        return desk.seen().servicesInOrder().entrySet().stream()
                .map(service ->
                        Choice.asks(
                                        "service",
                                        Operation.TRANSFER,
                                        new Request.Transfer(
                                                Optional.of(service.getKey()),
                                                Optional.empty(),
                                                Optional.empty()))
                                .with(service.getKey().toString(), service.getValue().zh()))
                .toList();
    }

    private static List<Choice> calling(Desk desk) {
        return desk.seen().waiting().stream()
                .map(row ->
                        Choice.opens("ticket", new Panel.CallingWhy(row.ticket(), row.number()))
                                .with(row.number().toString()))
                .toList();
    }

    private static List<Choice> callingWhy(TicketId ticket) {
        return Arrays.stream(CallReason.values())
                .map(reason ->
                        Choice.asks(
                                "call." + reason.wire(),
                                Operation.CALL,
                                new Request.Call(
                                        Optional.of(ticket),
                                        Optional.empty(),
                                        Optional.of(reason))))
                .toList();
    }

    private static List<Choice> leaving() {
        return Arrays.stream(AwayReason.values())
                .map(reason -> Choice.opens("away." + reason.wire(), new Panel.LeavingFor(reason)))
                .toList();
    }

    private static List<Choice> leavingFor(AwayReason reason, Instant now) {
        Stream<Choice> timed =
                IntStream.of(MINUTES)
                        .mapToObj(minutes ->
                                minutes > APPROVAL_MINUTES
                                        ? Choice.opens(
                                                        "away.long",
                                                        new Panel.LeavingLong(reason, minutes))
                                                .with("" + minutes)
                                        : away(
                                                        reason,
                                                        Optional.of(
                                                                now.plus(
                                                                        Duration.ofMinutes(
                                                                                minutes))))
                                                .with("" + minutes));
        Choice open = away(reason, Optional.empty());
        return Stream.concat(timed, Stream.of(new Choice(Label.of("away.open"), open.next())))
                .toList();
    }

    private static Choice away(AwayReason reason, Optional<Instant> backAt) {
        return Choice.asks(
                "away.minutes",
                Operation.AWAY,
                new Request.Away(reason, backAt, Optional.empty(), Optional.empty()));
    }

    private static List<Choice> finishing() {
        return Arrays.stream(Outcome.values())
                .map(outcome ->
                        Choice.asks(
                                "outcome." + outcome.wire(),
                                Operation.FINISH_OTHERWISE,
                                new Request.Finish(Optional.of(outcome))))
                .toList();
    }
}
