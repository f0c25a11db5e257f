package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S4: who approves sits at the counter. B may be handled by clerk c3 alone, though counter 2 is
/// set up for it too.
class S4Test {
    private static final StationName TWO = TestRules.station(2);
    private static final StationName THREE = TestRules.station(3);

    private final TestHall hall =
            new TestHall(
                    TestRules.serving(n -> n == 3 ? Set.of(TestRules.B) : Set.of(TestRules.A)));

    @BeforeEach
    void everybodyIsOnPost() {
        hall.signIn(1);
        hall.signIn(2);
        hall.signIn(3);
    }

    private View.Services.Service b() {
        return Views.services(hall.situation()).services().getLast();
    }

    @Test
    void s4_theKioskSaysThatNobodyIsOnPostOnceTheOnlyClerkIsGone() {
        assertEquals(Optional.empty(), b().reason());
        hall.accepted(THREE, new Request.SignOut());
        assertEquals(Optional.of("nobody-on-post"), b().reason());
        hall.signIn(3);
        hall.accepted(
                THREE,
                new Request.Away(
                        AwayReason.ERRAND, Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(Optional.of("nobody-on-post"), b().reason());
    }

    @Test
    void s4_whoeverWaitsThenIsShownAsServedByNobody() {
        hall.take('B');
        hall.accepted(THREE, new Request.SignOut());
        LivePicture.Service shown =
                Pictures.live(hall.situation(), java.util.Map.of()).services().getLast();
        assertEquals(0, shown.countersOpen());
        assertEquals(1, shown.waiting());
    }

    @Test
    void s4_noTicketIsCalledWhereNobodyMayHandleIt() {
        String number = hall.take('B');
        hall.accepted(THREE, new Request.SignOut());
        assertEquals(RefusalCode.NOBODY_WAITING, hall.refused(TWO, new Request.CallNext()));
        assertEquals(
                RefusalCode.NOT_ALLOWED,
                hall.refused(
                        TWO,
                        new Request.Call(
                                Optional.empty(),
                                Optional.of(TicketNumber.parse(number)),
                                Optional.of(CallReason.OTHER))));
    }
}
