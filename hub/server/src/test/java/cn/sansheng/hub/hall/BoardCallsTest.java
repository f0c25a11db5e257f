package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Called;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Boards are told which calls stand in a picture, so that they may give each its time.
class BoardCallsTest {
    private final TestHall hall = new TestHall();

    @Test
    void aCallNamesItselfUntilServiceBegins() {
        hall.signIn(1);
        String number = hall.take('A');
        hall.next(1);
        Instant at = hall.now;
        assertEquals(List.of(called(number, 1, at)), window().called());
        hall.accepted(TestRules.station(1), new Request.Start());
        assertEquals(Optional.empty(), window().calls());
    }

    @Test
    void b9_aRecallIsANewPictureOfTheSameWords() {
        hall.signIn(1);
        String number = hall.take('A');
        hall.next(1);
        View.Board first = window();
        hall.after(Duration.ofSeconds(15)).accepted(TestRules.station(1), new Request.Recall());
        View.Board again = window();
        assertEquals(first.lines(), again.lines());
        assertEquals(List.of(called(number, 1, hall.now)), again.called());
    }

    @Test
    void b9_onTheSummaryTheNewestCallBlinksAndARecallMovesUpWithoutASecondRow() {
        hall.signIn(1);
        hall.signIn(2);
        String first = hall.take('A');
        String second = hall.take('A');
        hall.next(1);
        Instant earlier = hall.now;
        hall.after(Duration.ofSeconds(10)).next(2);
        Instant later = hall.now;
        assertEquals(
                List.of(called(second, 2, later), called(first, 1, earlier)), summary().called());
        assertEquals(List.of(LedEffect.FLASH, LedEffect.STILL), rowEffects());

        hall.after(Duration.ofSeconds(10)).accepted(TestRules.station(1), new Request.Recall());
        assertEquals(
                List.of(called(first, 1, hall.now), called(second, 2, later)), summary().called());
        assertEquals(List.of(LedEffect.FLASH, LedEffect.STILL), rowEffects());
    }

    private static Called called(String number, int counter, Instant at) {
        return new Called(TicketNumber.parse(number), new CounterId(counter), at);
    }

    private List<LedEffect> rowEffects() {
        return summary().lines().stream()
                .filter(line -> line.segments().size() == 3)
                .map(line -> line.segments().getFirst().effect())
                .toList();
    }

    private View.Board window() {
        return BoardViews.of(hall.situation(), hall.rules.config().boards().getFirst());
    }

    private View.Board summary() {
        return BoardViews.of(
                hall.situation(),
                new HallConfig.Board(
                        new BoardId("hall"), HallConfig.BoardKind.SUMMARY, 192, 112, "欢迎光临"));
    }
}
