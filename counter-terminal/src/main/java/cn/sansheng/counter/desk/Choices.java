package cn.sansheng.counter.desk;

import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a panel offers, in order.
final class Choices {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm");

    private Choices() {}

    static List<Choice> of(Desk desk, Moment now) {
        return switch (desk.work().panel()) {
            case Panel.Closed(), Panel.LeavingLong _, Panel.Writing _ -> List.of();
            case Panel.Parking(var note) -> parking(kept(note));
            case Panel.Unparking() -> unparking(desk, now);
            case Panel.Transferring(var note) -> Onward.transferring(desk, note);
            case Panel.TransferringNear(var service, var note) -> Onward.near(desk, service, note);
            case Panel.GoingOn() -> Onward.goingOn(desk);
            case Panel.Calling() -> calling(desk);
            case Panel.CallingWhy(var ticket, var _) -> callingWhy(ticket);
            case Panel.Leaving() -> Leaving.reasons();
            case Panel.LeavingFor(var reason) -> new Leaving(desk, now.hall()).times(reason);
            case Panel.FinishingOtherwise() ->
                    outcomes(Operation.FINISH_OTHERWISE, Optional.empty());
            case Panel.Correcting() -> correcting(desk);
            case Panel.CorrectingHow(var ticket, var _) -> correctingHow(ticket);
            case Panel.SigningOut() ->
                    List.of(Choice.asks("sign-out.yes", Operation.SIGN_OUT, new Request.SignOut()));
        };
    }

    static Optional<String> kept(String note) {
        return Optional.of(note).filter(text -> !text.isEmpty());
    }

    /// For this counter or, in the second half, for every counter that serves it.
    private static List<Choice> parking(Optional<String> note) {
        return Stream.concat(
                        parking("park.", Optional.empty(), note),
                        parking("park.pool.", Optional.of(true), note))
                .toList();
    }

    private static Stream<Choice> parking(
            String words, Optional<Boolean> pool, Optional<String> note) {
        return Arrays.stream(ParkReason.values())
                .map(reason ->
                        Choice.asks(
                                words + reason.wire(),
                                Operation.PARK,
                                new Request.Park(reason, note, pool)));
    }

    private static List<Choice> unparking(Desk desk, Moment now) {
        return desk.seen().parked().stream().map(aside -> unparking(aside, now.hall())).toList();
    }

    private static Choice unparking(View.Counter.Parked aside, Instant now) {
        String word = aside.pool().orElse(false) ? "parked.pool" : "parked";
        String number = aside.number().toString();
        String minutes = "" + Duration.between(aside.since(), now).toMinutes();
        Request take = new Request.Unpark(aside.ticket());
        return aside.note()
                .map(note ->
                        Choice.asks(word + ".noted", Operation.UNPARK, take)
                                .with(number, minutes, note))
                .orElseGet(() -> Choice.asks(word, Operation.UNPARK, take).with(number, minutes));
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

    private static List<Choice> outcomes(Operation operation, Optional<TicketId> ticket) {
        return Arrays.stream(Outcome.values())
                .map(outcome ->
                        Choice.asks(
                                "outcome." + outcome.wire(),
                                operation,
                                new Request.Finish(Optional.of(outcome), Optional.empty(), ticket)))
                .toList();
    }

    /// What was done here today, each with its time and outcome.
    private static List<Choice> correcting(Desk desk) {
        return desk.seen().history().stream()
                .map(done ->
                        Choice.opens(
                                        "done." + done.outcome().wire(),
                                        new Panel.CorrectingHow(done.ticket(), done.number()))
                                .with(
                                        done.number().toString(),
                                        MINUTE.format(desk.seen().local(done.at()))))
                .toList();
    }

    /// It was not finished at all, or with another outcome.
    private static List<Choice> correctingHow(TicketId ticket) {
        Choice reopen =
                Choice.asks("reopen", Operation.REOPEN, new Request.Start(Optional.of(ticket)));
        return Stream.concat(
                        Stream.of(reopen),
                        outcomes(Operation.CORRECT, Optional.of(ticket)).stream())
                .toList();
    }
}
