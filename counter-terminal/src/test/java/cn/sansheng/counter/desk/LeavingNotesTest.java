package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Request;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a clerk who hands a ticket on leaves for the next one.
class LeavingNotesTest {
    private static final Optional<String> COPIES = Optional.of("缺身份证复印件");

    private static Morning handing(Operation operation) {
        Morning morning = Morning.connected(Scenes.serving());
        morning.does(operation);
        return morning;
    }

    private static void write(Morning morning, String text) {
        morning.happens(new Event.Wished(new Wish.WriteNote()));
        morning.happens(new Event.Wished(new Wish.LeaveNote(text)));
    }

    private static Optional<String> offered(Morning morning) {
        return ((Picture.Asked.Choosing) morning.controls().asked()).note();
    }

    @Test
    void aTicketIsParkedWithoutANoteUnlessOneIsWritten() {
        Morning morning = handing(Operation.PARK);
        assertEquals(Optional.of(""), offered(morning));
        morning.chooses(1);
        assertEquals(
                List.of(new Request.Park(ParkReason.DOCUMENTS, Optional.empty())), morning.asked());
    }

    @Test
    void theNoteGoesWithTheReasonThatIsChosenAfterIt() {
        Morning morning = handing(Operation.PARK);
        write(morning, " 缺身份证复印件 ");
        assertEquals(COPIES, offered(morning));
        assertEquals(List.of(), morning.asked());
        morning.chooses(4);
        assertEquals(
                List.of(new Request.Park(ParkReason.DOCUMENTS, COPIES, Optional.of(true))),
                morning.asked());
    }

    @Test
    void theNoteGoesToTheCounterThatIsChosenAfterTheService() {
        Morning morning = handing(Operation.TRANSFER);
        write(morning, "缺身份证复印件");
        morning.chooses(1);
        assertEquals(COPIES, offered(morning));
        morning.chooses(1);
        assertEquals(
                List.of(
                        new Request.Transfer(
                                Optional.empty(), Optional.of(new CounterId(4)), COPIES)),
                morning.asked());
    }

    @Test
    void whatTheClerkBeforeLeftIsHandedOnUnlessItIsTakenOut() {
        Morning morning = Morning.connected(Scenes.noted(Scenes.serving()));
        morning.does(Operation.PARK);
        assertEquals(Optional.of(Scenes.NOTE), offered(morning));
        write(morning, "");
        assertEquals(Optional.of(""), offered(morning));
    }

    @Test
    void aNumberLikeSomebodysIsRefusedBeforeItIsSentAndMayBeMended() {
        Morning morning = handing(Operation.PARK);
        write(morning, "回电13800138000");
        assertEquals(new Picture.Asked.Writing("回电13800138000"), morning.controls().asked());
        assertEquals(List.of(), morning.asked());
        morning.happens(new Event.Wished(new Wish.LeaveNote("回电前台")));
        assertEquals(Optional.of("回电前台"), offered(morning));
    }

    @Test
    void escapeLeavesTheNoteAsItWasAndThenTheQuestion() {
        Morning morning = handing(Operation.PARK);
        write(morning, "缺身份证复印件");
        morning.happens(new Event.Wished(new Wish.WriteNote()));
        morning.happens(new Event.Wished(new Wish.Dismiss()));
        assertEquals(COPIES, offered(morning));
        morning.happens(new Event.Wished(new Wish.Dismiss()));
        assertEquals(new Picture.Asked.Nothing(), morning.controls().asked());
    }

    @Test
    void otherQuestionsTakeNoNote() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.AWAY);
        assertEquals(Optional.empty(), offered(morning));
        morning.happens(new Event.Wished(new Wish.WriteNote()));
        assertEquals(Optional.empty(), offered(morning));
    }

    @Test
    void aNoteReachesNoLog() {
        assertFalse(new Wish.LeaveNote("缺复印件").toString().contains("复印"));
    }

    @Test
    void theNextClerkSeesItBesideTheTicketAndInTheList() {
        Morning morning = Morning.connected(Scenes.noted(Scenes.called()));
        Picture.Body.AtWork work = (Picture.Body.AtWork) morning.picture().body();
        assertEquals(Optional.of(Scenes.NOTE), work.ticket().flatMap(Picture.Ticket::note));
        assertEquals(
                List.of(Optional.of("材料已齐"), Optional.of(Scenes.NOTE), Optional.empty()),
                morning.picture().waiting().rows().stream()
                        .limit(3)
                        .map(Picture.Row::note)
                        .toList());
    }
}
