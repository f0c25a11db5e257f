package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallingTest {
    @Test
    void standsReadyForWhoeverComesAndSaysSo() {
        Morning morning = Morning.connected(Scenes.nobody());
        morning.does(Operation.STAND_READY);
        assertEquals(List.of(new Request.CallNext(Optional.of(true))), morning.asked());
        morning.accepted(new ReplyBody.Done());
        morning.arrives(Scenes.ready());
        assertEquals(Optional.of(morning.picture().header().now()), atWork(morning).readySince());
        assertEquals(new Standing.Off(Standing.Why.READY), morning.standing(Operation.CALL_NEXT));
        morning.does(Operation.STAND_DOWN);
        assertEquals(List.of(new Request.CallNext(Optional.of(false))), morning.asked());
    }

    @Test
    void nobodyStandsReadyWhilePeopleWait() {
        Morning morning = Morning.connected(Scenes.idle());
        assertEquals(
                new Standing.Off(Standing.Why.SOMEBODY_WAITING),
                morning.standing(Operation.STAND_READY));
    }

    @Test
    void aCallSaysWhyTheHubMadeIt() {
        Morning morning = Morning.connected(Scenes.called());
        assertEquals(
                Optional.of(new Why(CallGround.ORDINARY_TURN, 1500, 2, Optional.empty())),
                atWork(morning).ticket().flatMap(Picture.Ticket::why));
        morning.arrives(Scenes.serving());
        assertEquals(Optional.empty(), atWork(morning).ticket().flatMap(Picture.Ticket::why));
    }

    @Test
    void s70_anEmergencyHoldsEveryCallUntilItIsOver() {
        Morning morning = Morning.connected(Scenes.parked(Scenes.idle()));
        morning.happens(new Event.SummaryArrived(Scenes.notices("请从最近的出口离开")));
        assertEquals(Optional.empty(), morning.picture().emergency(), "a notice is no emergency");
        morning.happens(new Event.ServicesArrived(Scenes.held()));
        assertEquals(
                Optional.of(new Emergency(Optional.of("请从最近的出口离开"))),
                morning.picture().emergency());
        assertEquals(
                List.of(
                        Operation.CALL_NEXT,
                        Operation.UNPARK,
                        Operation.CALL,
                        Operation.STAND_READY),
                held(morning));
        morning.does(Operation.CALL_NEXT);
        assertEquals(List.of(), morning.asked());

        morning.arrives(Scenes.called());
        assertEquals(
                List.of(Operation.RECALL, Operation.NO_SHOW, Operation.GIVE_BACK), held(morning));
        morning.arrives(Scenes.serving());
        assertEquals(List.of(), held(morning), "who is being served is served to the end");

        morning.happens(new Event.ServicesArrived(Scenes.services()));
        morning.arrives(Scenes.idle());
        assertEquals(Optional.empty(), morning.picture().emergency());
        assertEquals(new Standing.Ready(), morning.standing(Operation.CALL_NEXT));
    }

    @Test
    void s70_whoStandsReadyMayStandDownInAnEmergency() {
        Morning morning = Morning.connected(Scenes.ready());
        morning.happens(new Event.ServicesArrived(Scenes.held()));
        morning.does(Operation.STAND_DOWN);
        assertEquals(List.of(new Request.CallNext(Optional.of(false))), morning.asked());
    }

    private static List<Operation> held(Morning morning) {
        Standing held = new Standing.Off(Standing.Why.EMERGENCY);
        return Arrays.stream(Operation.values())
                .filter(operation -> morning.standing(operation).equals(held))
                .toList();
    }

    private static Picture.Body.AtWork atWork(Morning morning) {
        return switch (morning.picture().body()) {
            case Picture.Body.AtWork work -> work;
            default -> throw new AssertionError("nobody is at work");
        };
    }
}
