package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatingTest {
    private static final ReplyBody DONE = new ReplyBody.Done();

    @Test
    void theLeadFollowsFromTheState() {
        assertEquals(Operation.CALL_NEXT, lead(Morning.connected(Scenes.idle())));
        assertEquals(Operation.START, lead(Morning.connected(Scenes.called())));
        assertEquals(Operation.FINISH, lead(Morning.connected(Scenes.serving())));
        assertEquals(Operation.BACK, lead(Morning.connected(Scenes.away(Duration.ofMinutes(1)))));
        assertInstanceOf(
                Picture.Body.SignIn.class, Morning.connected(Scenes.closed()).picture().body());
        assertInstanceOf(Picture.Body.Unknown.class, new Morning().picture().body());
    }

    @Test
    void oneCitizenIsCalledServedAndFinished() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.CALL_NEXT);
        morning.accepted(new ReplyBody.AtCounter(Scenes.called(45, TicketState.CALLED)));
        morning.arrives(Scenes.called());
        morning.does(Operation.RECALL);
        morning.accepted(new ReplyBody.AtCounter(Scenes.called(45, TicketState.CALLED)));
        morning.does(Operation.START);
        morning.accepted(new ReplyBody.AtCounter(Scenes.called(45, TicketState.SERVING)));
        morning.arrives(Scenes.serving());
        morning.does(Operation.FINISH);
        morning.accepted(DONE);
        morning.arrives(Scenes.prompting(Scenes.idle()));
        morning.does(Operation.CALL_NEXT);
        assertEquals(
                List.of(
                        new Request.CallNext(),
                        new Request.Recall(),
                        new Request.Start(),
                        new Request.Finish(Optional.empty()),
                        new Request.CallNext()),
                morning.asked());
    }

    @Test
    void aSecondPressWhileBusyDoesNothing() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.CALL_NEXT);
        morning.does(Operation.CALL_NEXT);
        morning.does(Operation.AWAY);
        morning.chooses(1);
        assertEquals(List.of(new Request.CallNext()), morning.asked());
        assertInstanceOf(Standing.Busy.class, morning.controls().lead().standing());

        morning.accepted(new ReplyBody.AtCounter(Scenes.called(45, TicketState.CALLED)));
        morning.does(Operation.CALL_NEXT);
        assertEquals(List.of(), morning.asked(), "the screen does not show the ticket yet");
        morning.arrives(Scenes.called());
        morning.does(Operation.START);
        assertEquals(List.of(new Request.Start()), morning.asked());
    }

    @Test
    void aViewThatNeverComesDoesNotHoldTheClerkUp() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.CALL_NEXT);
        morning.accepted(new ReplyBody.AtCounter(Scenes.called(45, TicketState.CALLED)));
        morning.passes(Busy.SETTLING);
        morning.asked();
        morning.does(Operation.CALL_NEXT);
        assertEquals(List.of(new Request.CallNext()), morning.asked());
    }

    @Test
    void nobodyWaitingNoAnswerAndDisconnectedNeverLookAlike() {
        Morning morning = Morning.connected(Scenes.nobody());
        morning.does(Operation.CALL_NEXT);
        morning.refused(RefusalCode.NOBODY_WAITING);
        assertEquals(
                Optional.of(new News.Refused(Operation.CALL_NEXT, RefusalCode.NOBODY_WAITING)),
                morning.picture().news());
        morning.does(Operation.CALL_NEXT);
        morning.happens(new Event.Unanswered(true));
        assertEquals(
                Optional.of(new News.NoAnswer(Operation.CALL_NEXT, true)),
                morning.picture().news());
        morning.happens(new Event.HubGone());
        morning.asked();
        morning.does(Operation.CALL_NEXT);
        assertEquals(Optional.of(new News.Disconnected()), morning.picture().news());
        assertEquals(List.of(), morning.asked());
        morning.passes(News.SHOWN);
        assertEquals(Optional.empty(), morning.picture().news());
    }

    @Test
    void whileDisconnectedTheFiguresStayAndSayOfWhenTheyAre() {
        Morning morning = Morning.connected(Scenes.serving());
        Picture before = morning.picture();
        morning.happens(new Event.HubGone());
        morning.passes(Duration.ofMinutes(2));
        morning.happens(new Event.HubGone());
        Picture after = morning.picture();
        assertEquals(
                new Picture.Connection.Lost(before.header().now(), 2), after.header().connection());
        assertEquals(before.waiting().people(), after.waiting().people());
        assertEquals(
                new Standing.Off(Standing.Why.DISCONNECTED), morning.standing(Operation.FINISH));
    }

    @Test
    void tooSoonForANoShowCountsDownAtTheButton() {
        Morning morning = Morning.connected(Scenes.called());
        morning.does(Operation.NO_SHOW);
        morning.refusedFor(15);
        assertEquals(
                new Standing.Off(Standing.Why.TOO_SOON, 15), morning.standing(Operation.NO_SHOW));
        morning.passes(Duration.ofMillis(14_500));
        assertEquals(
                new Standing.Off(Standing.Why.TOO_SOON, 1), morning.standing(Operation.NO_SHOW));
        morning.asked();
        morning.does(Operation.NO_SHOW);
        assertEquals(List.of(), morning.asked());
        morning.passes(Duration.ofMillis(500));
        morning.does(Operation.NO_SHOW);
        assertEquals(List.of(new Request.NoShow()), morning.asked());
    }

    @Test
    void signsInWithPinAndSaysWhatWasWrong() {
        Morning morning = Morning.connected(Scenes.closed());
        morning.happens(new Event.Wished(new Wish.SignIn("王", new Wish.Pin("1234"))));
        assertEquals(Optional.of(new News.NotAnId()), morning.picture().news());
        assertEquals(List.of(), morning.asked());
        Wish signIn = new Wish.SignIn(" c03 ", new Wish.Pin("1234"));
        morning.happens(new Event.Wished(signIn));
        morning.refused(RefusalCode.WRONG_PIN);
        assertEquals(
                Optional.of(new News.Refused(Operation.SIGN_IN, RefusalCode.WRONG_PIN)),
                morning.picture().news());
        morning.happens(new Event.Wished(signIn));
        assertEquals(
                List.of(
                        new Request.SignIn(
                                new ClerkId("c03"), Optional.of("1234"), Optional.empty()),
                        new Request.SignIn(
                                new ClerkId("c03"), Optional.of("1234"), Optional.empty())),
                morning.asked());
        assertTrue(!signIn.toString().contains("1234"), signIn::toString);
    }

    @Test
    void callingOutOfOrderNeedsAReason() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.CALL);
        morning.chooses(3);
        assertEquals(List.of(), morning.asked());
        morning.chooses(2);
        assertEquals(
                List.of(
                        new Request.Call(
                                Optional.of(Scenes.ticket(47)),
                                Optional.empty(),
                                Optional.of(CallReason.RETURNED))),
                morning.asked());
    }

    @Test
    void aChoiceThatIsNotThereAndEscapeAskNothing() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(Operation.TRANSFER);
        morning.chooses(9);
        morning.chooses(0);
        morning.happens(new Event.Wished(new Wish.Dismiss()));
        morning.chooses(1);
        assertEquals(List.of(), morning.asked());
        assertInstanceOf(Picture.Asked.Nothing.class, morning.controls().asked());
    }

    @Test
    void leavesWithReasonAndTime() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.AWAY);
        morning.chooses(2);
        morning.chooses(3);
        assertEquals(
                List.of(
                        new Request.Away(
                                AwayReason.MEETING,
                                Optional.of(Scenes.NOW.plus(Duration.ofMinutes(15))),
                                Optional.empty(),
                                Optional.empty())),
                morning.asked());
    }

    private static Operation lead(Morning morning) {
        return morning.controls().lead().operation();
    }
}
