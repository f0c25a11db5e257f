package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every step of `hardware-docs/protocol/ticket.md` that is the clerk's, from the keyboard.
class TicketLifeTest {
    private static final ReplyBody DONE = new ReplyBody.Done();
    private static final Names NINE = new Names("9号窗口 B区", "counter 9 (Zone B)");
    private static final ReplyBody SERVED =
            new ReplyBody.AtCounter(Scenes.called(45, TicketState.SERVING));

    @Test
    void aCallByMistakeIsGivenBackAtOnce() {
        Morning morning = Morning.connected(Scenes.called());
        morning.does(Operation.GIVE_BACK);
        assertEquals(List.of(new Request.NoShow(Optional.of(true))), morning.asked());
        morning.accepted(DONE);
        morning.arrives(Scenes.idle());
        morning.arrives(Scenes.serving());
        assertEquals(
                new Standing.Off(Standing.Why.IN_SERVICE), morning.standing(Operation.GIVE_BACK));
    }

    @Test
    void parksForThisCounterOrForAll() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.PARK);
        morning.chooses(1);
        morning.accepted(DONE);
        morning.arrives(Scenes.idle());
        morning.arrives(Scenes.serving());
        morning.does(Operation.PARK);
        morning.chooses(4);
        assertEquals(
                List.of(
                        new Request.Park(ParkReason.DOCUMENTS, Optional.empty()),
                        new Request.Park(
                                ParkReason.DOCUMENTS, Optional.empty(), Optional.of(true))),
                morning.asked());
    }

    @Test
    void takesUpWhatTheHubSaysIsParkedForIt() {
        Morning morning = Morning.connected(Scenes.parked(Scenes.idle()));
        morning.does(Operation.UNPARK);
        assertEquals(
                List.of(
                        new Label("parked", List.of("A007", "12")),
                        new Label("parked.pool.noted", List.of("A008", "12", Scenes.NOTE)),
                        new Label("parked.noted", List.of("A009", "12", "缺复印件"))),
                choices(morning));
        morning.chooses(2);
        assertEquals(List.of(new Request.Unpark(Scenes.ticket(8))), morning.asked());
        morning.accepted(SERVED);
        morning.arrives(Scenes.serving());
        assertEquals(
                List.of(Operation.PARK),
                others(morning).stream().filter(it -> it.key().equals("F4")).toList());
    }

    @Test
    void theNextItemOfAVisitEndsThisOne() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.GO_ON);
        assertEquals(
                List.of(
                        new Label(
                                "service.at",
                                List.of("A", "新设登记", "3、4", "B区", "New company", "3, 4", "Zone B")),
                        new Label(
                                "service.at",
                                List.of("C", "医保转移", "9", "B区", "Insurance", "9", "Zone B"))),
                choices(morning));
        morning.chooses(2);
        assertEquals(
                List.of(
                        new Request.Finish(
                                Optional.empty(), Optional.of(Scenes.C), Optional.empty())),
                morning.asked());
        morning.accepted(new ReplyBody.Transferred(NINE.zh(), 2, Optional.of(NINE)));
        assertEquals(Optional.of(new News.Transferred(NINE, 2)), morning.picture().news());
    }

    @Test
    void s26_whereSomebodyWasSentStandsThereAfterTheCounterIsFree() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.TRANSFER);
        morning.chooses(2);
        morning.accepted(new ReplyBody.Transferred(NINE.zh(), 3, Optional.of(NINE)));
        morning.arrives(Scenes.idle());
        assertEquals(Optional.of(new News.Transferred(NINE, 3)), morning.picture().news());
    }

    /// A hub of before names the place in Chinese alone.
    @Test
    void s26_aPlaceWithoutItsNamesIsSaidAsItWasTold() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.TRANSFER);
        morning.chooses(2);
        morning.accepted(new ReplyBody.Transferred("9号窗口", 0, Optional.empty()));
        assertEquals(
                Optional.of(new News.Transferred(new Names("9号窗口", "9号窗口"), 0)),
                morning.picture().news());
    }

    @Test
    void isSentToAnotherServiceOrToTheSameAtAnotherCounter() {
        assertEquals(List.of(transfer(Optional.of(Scenes.C), Optional.empty())), sent(2));
        assertEquals(List.of(transfer(Optional.empty(), Optional.of(4))), sent(1, 1));
        assertEquals(List.of(transfer(Optional.of(Scenes.A), Optional.empty())), sent(1, 2));
    }

    @Test
    void aWrongClosingIsTakenBackOrItsOutcomeCorrectedAlsoByAConsoleThatHasJustStarted() {
        Morning morning = finished();
        morning.does(Operation.CORRECT);
        assertEquals(
                List.of(
                        new Label("done.done", List.of("A045", "10:24")),
                        new Label("done.accepted", List.of("A031", "10:04")),
                        new Label("done.supplement", List.of("A012", "9:09"))),
                choices(morning));
        morning.chooses(1);
        morning.chooses(1);
        morning.accepted(SERVED);
        morning.arrives(Scenes.serving());
        morning.arrives(Scenes.finished(Scenes.idle()));
        morning.does(Operation.CORRECT);
        morning.chooses(1);
        morning.chooses(5);
        morning.accepted(DONE);
        assertEquals(
                List.of(
                        new Request.Start(Optional.of(Scenes.A045)),
                        new Request.Finish(
                                Optional.of(Outcome.SUPPLEMENT),
                                Optional.empty(),
                                Optional.of(Scenes.A045))),
                morning.asked());
        assertEquals(Optional.of(new News.Corrected()), morning.picture().news());
    }

    @Test
    void onlyWhatWasFinishedHereCanBeCorrected() {
        assertEquals(false, others(Morning.connected(Scenes.idle())).contains(Operation.CORRECT));
        assertEquals(true, others(finished()).contains(Operation.CORRECT));
    }

    private static Morning finished() {
        return Morning.connected(Scenes.finished(Scenes.idle()));
    }

    private static List<Request> sent(int... digits) {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.TRANSFER);
        for (int digit : digits) {
            morning.chooses(digit);
        }
        return morning.asked();
    }

    private static Request transfer(Optional<ServiceCode> service, Optional<Integer> counter) {
        return new Request.Transfer(service, counter.map(CounterId::new), Optional.empty());
    }

    private static List<Label> choices(Morning morning) {
        return morning.controls().asked() instanceof Picture.Asked.Choosing choosing
                ? choosing.choices()
                : List.of();
    }

    private static List<Operation> others(Morning morning) {
        return morning.controls().others().stream().map(Picture.Button::operation).toList();
    }
}
