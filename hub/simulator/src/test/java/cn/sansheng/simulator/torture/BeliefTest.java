package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeliefTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Reply YES = new Reply.Accepted(ID, new ReplyBody.Done());

    private static Reply no(RefusalCode code) {
        return new Reply.Refused(ID, code, "");
    }

    @Test
    void followsACitizenThroughTheCounter() {
        Belief called = Belief.FREE.after(new Request.CallNext(), YES);
        Belief serving = called.after(new Request.Start(), YES);
        Belief free = serving.after(new Request.Finish(Optional.empty()), YES);
        assertEquals(Belief.CALLED, called);
        assertEquals(Belief.SERVING, serving);
        assertEquals(Belief.FREE, free);
    }

    @Test
    void aRefusalSetsAWrongBeliefRight() {
        Request next = new Request.CallNext();
        assertEquals(Belief.OUT, Belief.FREE.after(next, no(RefusalCode.NOT_SIGNED_IN)));
        assertEquals(Belief.CALLED, Belief.FREE.after(next, no(RefusalCode.COUNTER_BUSY)));
        assertEquals(Belief.AWAY, Belief.FREE.after(next, no(RefusalCode.WRONG_STATE)));
        assertEquals(
                Belief.SERVING,
                Belief.CALLED.after(new Request.Start(), no(RefusalCode.WRONG_STATE)));
        assertEquals(
                Belief.FREE, Belief.CALLED.after(new Request.Start(), no(RefusalCode.NO_TICKET)));
    }

    @Test
    void aRefusalThatTellsNothingOfTheCounterChangesNothing() {
        assertEquals(
                Belief.FREE,
                Belief.FREE.after(new Request.CallNext(), no(RefusalCode.NOBODY_WAITING)));
        assertEquals(
                Belief.CALLED, Belief.CALLED.after(new Request.NoShow(), no(RefusalCode.TOO_SOON)));
    }
}
