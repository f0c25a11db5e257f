package cn.sansheng.ledboard.show;

import static cn.sansheng.ledboard.show.Rehearsal.LINE;
import static cn.sansheng.ledboard.show.Rehearsal.MORNING;
import static cn.sansheng.ledboard.show.Rehearsal.flashing;
import static cn.sansheng.ledboard.show.Rehearsal.view;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LedEffect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowingTest {
    private static final String PAUSED = "暂停叫号/请听工作人员";

    @Test
    void saysThatCallingIsPausedUntilTheHubSpeaks() {
        Rehearsal hall = new Rehearsal(1);
        hall.happens(new Event.LineFound(LINE));
        assertEquals(List.of("1 " + PAUSED), hall.sent());
        hall.leaves();
        assertEquals(List.of(), hall.told());

        hall.arrives(view(1, 5, "请A001号"));
        assertEquals(List.of(), hall.sent());
        hall.happens(new Event.HubReached());
        assertEquals(List.of("1 请A001号"), hall.sent());
    }

    @Test
    void tellsOfARevisionOnceWhenItsFirstFrameHasLeft() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "请A001号"));
        assertEquals(List.of(), hall.told());
        hall.leaves();
        assertEquals(List.of("1 shown 5 50 请A001号"), hall.told());
        hall.passes(Duration.ofMinutes(2));
        assertEquals(List.of(), hall.told());
    }

    @Test
    void theSameWordsInANewRevisionAreSentAndTold() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "请A001号"));
        hall.leaves();
        hall.arrives(view(1, 6, "请A001号"));
        hall.leaves();
        assertEquals(List.of("1 shown 5 50 请A001号", "1 shown 6 60 请A001号"), hall.told());
    }

    @Test
    void theLatestRevisionWinsAndSkippedOnesAreNotTold() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "five"));
        hall.arrives(view(1, 6, "six"));
        hall.arrives(view(1, 7, "seven"));
        hall.leaves();
        hall.leaves();
        assertEquals(List.of("1 five", "1 seven"), hall.sent());
        assertEquals(List.of("1 shown 5 50 five", "1 shown 7 70 seven"), hall.told());
    }

    @Test
    void paintsEveryBoardAgainEveryTwentySeconds() {
        Rehearsal hall = connected(2);
        hall.arrives(view(1, 5, "one"));
        hall.arrives(view(2, 5, "two"));
        hall.passes(Duration.ofSeconds(1));
        hall.sent();
        hall.passes(Duration.ofSeconds(18));
        assertEquals(List.of(), hall.sent());
        hall.passes(Duration.ofSeconds(2));
        assertEquals(List.of("1 one", "2 two"), hall.sent());
    }

    @Test
    void aFlashIsDarkEverySecondSecondAndThenStands() {
        Rehearsal hall = connected(1);
        hall.arrives(flashing(1, 5, "请A001号"));
        hall.passes(Duration.ofSeconds(15));
        assertEquals(List.of("1 请A001号", "1", "1 请A001号"), stripped(hall.sent()));
        assertEquals(List.of("1 shown 5 50 请A001号"), hall.told());
    }

    @Test
    void s70_aLongTextIsShownWholeInPagesThatTakeTurns() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "请听工作人员指挥从最近的出口离开", LedEffect.SCROLL, Optional.empty()));
        hall.passes(Duration.ofSeconds(7));
        assertEquals(List.of("1 请听工作人员指挥", "1 从最近的出口离开", "1 请听工作人员指挥"), hall.sent());
        assertEquals(List.of("1 shown 5 50 请听工作人员指挥"), hall.told());
    }

    @Test
    void aNewerPictureEndsAFlash() {
        Rehearsal hall = connected(1);
        hall.arrives(flashing(1, 5, "请A001号"));
        hall.passes(Duration.ofMillis(800));
        hall.arrives(view(1, 6, "正在办理"));
        hall.passes(Duration.ofSeconds(10));
        assertEquals(List.of("1 请A001号", "1 正在办理"), hall.sent());
    }

    @Test
    void anotherBoardsPictureGoesBeforeAFlashAndBeforeRepainting() {
        Rehearsal hall = connected(3);
        hall.arrives(view(1, 5, "one"));
        hall.passes(Duration.ofSeconds(19));
        hall.arrives(flashing(2, 5, "two"));
        hall.passes(Duration.ofMillis(950));
        hall.sent();
        hall.hold();
        hall.passes(Duration.ofSeconds(2));
        hall.arrives(view(3, 5, "three"));
        hall.leaves();
        List<String> next = hall.sent();
        assertEquals("3 three", next.getLast());
    }

    @Test
    void afterItsTimeAPictureMakesWayForTheIdleWords() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "办好了", LedEffect.STILL, Optional.of(MORNING.plusSeconds(60))));
        hall.passes(Duration.ofSeconds(55));
        hall.sent();
        hall.passes(Duration.ofSeconds(10));
        assertEquals("1 欢迎/光临", hall.sent().getLast());
    }

    @Test
    void aViewThatIsTakenAwayLeavesTheIdleWords() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "one"));
        hall.leaves();
        hall.happens(new Event.ViewRemoved(new BoardId("1")));
        assertEquals("1 欢迎/光临", hall.sent().getLast());
    }

    @Test
    void aHubThatIsBackWithinTenSecondsIsNotNoticed() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "one"));
        hall.leaves();
        hall.sent();
        hall.happens(new Event.HubGone());
        hall.passes(Duration.ofSeconds(9));
        hall.happens(new Event.HubReached());
        hall.passes(Duration.ofSeconds(9));
        assertEquals(List.of(), hall.sent());
    }

    @Test
    void withoutTheHubNothingOldStandsAndNothingIsToldTwice() {
        Rehearsal hall = connected(1);
        hall.arrives(view(1, 5, "one"));
        hall.leaves();
        hall.happens(new Event.HubGone());
        hall.passes(Duration.ofSeconds(5));
        hall.happens(new Event.HubGone());
        hall.passes(Duration.ofSeconds(6));
        assertEquals("1 " + PAUSED, hall.sent().getLast());

        hall.happens(new Event.HubReached());
        hall.passes(Duration.ofSeconds(1));
        assertEquals(List.of("1 one"), hall.sent());
        assertEquals(List.of("1 shown 5 50 one"), hall.told());
    }

    private static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }

    private static Rehearsal connected(int boards) {
        Rehearsal hall = new Rehearsal(boards);
        hall.happens(new Event.HubReached());
        hall.happens(new Event.LineFound(LINE));
        hall.passes(Duration.ofSeconds(1));
        hall.sent();
        return hall;
    }
}
