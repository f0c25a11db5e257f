package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// S55 and S56.
class AbsenceTest {
    @Test
    void saysWhenTheClerkLeftAndWhichCounterIsOpenInstead() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofSeconds(866)));
        Picture.Body.Away away = (Picture.Body.Away) morning.picture().body();
        assertEquals(LocalTime.of(10, 10, 10), away.since());
        assertEquals(Optional.of(LocalTime.of(10, 25, 10)), away.backAt());
        assertEquals(Optional.of(new CounterId(14)), away.instead());
        assertEquals(866, away.seconds());
        assertEquals(
                new RatingPicture.Away(
                        Scenes.COUNTER,
                        Optional.of(
                                new cn.sansheng.messages.View.Names("市场监管", "Market supervision")),
                        LocalTime.of(10, 10, 10),
                        Optional.of(LocalTime.of(10, 25, 10)),
                        Optional.of(new CounterId(14))),
                morning.citizens());
    }

    @Test
    void warnsAtFifteenMinutesAndIsTooLongOnlyAfterTwenty() {
        assertEquals(Picture.Absence.SHORT, absence(14 * 60 + 59));
        assertEquals(Picture.Absence.WARNED, absence(15 * 60));
        assertEquals(Picture.Absence.WARNED, absence(20 * 60));
        assertEquals(Picture.Absence.TOO_LONG, absence(20 * 60 + 1));
    }

    @Test
    void theWarningComesWhileTheClerkIsAway() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofMinutes(14)));
        assertEquals(Picture.Absence.SHORT, absence(morning));
        morning.passes(Duration.ofMinutes(1));
        assertEquals(Picture.Absence.WARNED, absence(morning));
        morning.passes(Duration.ofMinutes(5).plusSeconds(1));
        assertEquals(Picture.Absence.TOO_LONG, absence(morning));
    }

    @Test
    void moreThanTwentyMinutesNeedLeaveAndASubstitute() {
        Morning morning = Morning.connected(Scenes.idle());
        morning.does(Operation.AWAY);
        morning.chooses(4);
        morning.chooses(5);
        assertEquals(List.of(), morning.asked());
        assertEquals(
                new Picture.Asked.Approving(AwayReason.TRAINING, 30), morning.controls().asked());
        morning.happens(new Event.Wished(new Wish.Approve("c01", "")));
        assertEquals(List.of(), morning.asked());
        morning.happens(new Event.Wished(new Wish.Approve("c01", "c02")));
        assertEquals(
                List.of(
                        new Request.Away(
                                AwayReason.TRAINING,
                                Optional.of(Scenes.NOW.plus(Duration.ofMinutes(30))),
                                Optional.of(new ClerkId("c01")),
                                Optional.of(new ClerkId("c02")))),
                morning.asked());
    }

    @Test
    void s55_whoIsAwayMayChangeWhereAndUntilWhen() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofMinutes(8)));
        morning.does(Operation.CHANGE_AWAY);
        morning.chooses(2);
        morning.chooses(2);
        assertEquals(
                List.of(
                        new Request.Away(
                                AwayReason.MEETING,
                                Optional.of(Scenes.NOW.plus(Duration.ofMinutes(10))),
                                Optional.empty(),
                                Optional.empty())),
                morning.asked());
        assertEquals(new Standing.Busy(), morning.standing(Operation.CHANGE_AWAY));
        morning.accepted(new ReplyBody.Done());
        assertEquals(new Standing.Ready(), morning.standing(Operation.BACK));
    }

    @Test
    void s56_theMinutesGoneByCountWhenTheReturnIsPutOff() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofSeconds(866)));
        morning.does(Operation.CHANGE_AWAY);
        morning.chooses(2);
        List<String> offered =
                ((Picture.Asked.Choosing) morning.controls().asked())
                        .choices().stream().map(Label::word).toList();
        assertEquals(List.of("away.minutes", "away.long"), offered.subList(0, 2));
        morning.chooses(2);
        assertEquals(
                new Picture.Asked.Approving(AwayReason.MEETING, 25), morning.controls().asked());
        morning.happens(new Event.Wished(new Wish.Approve("c01", "c02")));
        assertEquals(
                List.of(
                        new Request.Away(
                                AwayReason.MEETING,
                                Optional.of(Scenes.NOW.plus(Duration.ofMinutes(10))),
                                Optional.of(new ClerkId("c01")),
                                Optional.of(new ClerkId("c02")))),
                morning.asked());
    }

    @Test
    void countsThePresentAbsenceWithThoseThatAreOver() {
        Morning morning = Morning.connected(Scenes.away(Duration.ofMinutes(14)));
        assertEquals(
                new Picture.Foot(Optional.of(2), Optional.of(9 + 14)), morning.picture().foot());
    }

    private static Picture.Absence absence(int seconds) {
        return Drawing.absence(Duration.ofSeconds(seconds));
    }

    private static Picture.Absence absence(Morning morning) {
        return ((Picture.Body.Away) morning.picture().body()).absence();
    }
}
