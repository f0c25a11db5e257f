package cn.sansheng.simulator.day;

import static cn.sansheng.simulator.day.HallDays.OPENS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import cn.sansheng.simulator.PaperHall.Note;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClerkDayTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodyIsServedOrGivenUpAndNobodyWaitsForHours(long seed) {
        HallDays.Outcome day = HallDays.run(HallDays.county(seed));
        List<Note> journal = day.hall().journal();
        long issued = count(journal, "ticket-issued");
        long finished = count(journal, "service-finished");
        long noShows = count(journal, "ticket-no-show");
        assertEquals(0, day.hall().waiting(), "left in line, seed " + seed);
        assertEquals(issued, finished + noShows);
        assertTrue(noShows > 0.02 * issued && noShows < 0.06 * issued, "no-shows: " + noShows);
        assertEquals(count(journal, "ticket-parked"), count(journal, "ticket-unparked"));
        assertTrue(count(journal, "ticket-transferred") > 0);
        Duration worst = longestWait(journal);
        assertTrue(worst.toMinutes() < 90, "longest wait " + worst + ", seed " + seed);
    }

    @Test
    void threeOfFiveFinishedServicesAreRatedMostlyWell() {
        HallDays.Outcome day = HallDays.run(HallDays.county(4));
        List<Integer> levels =
                day.facts().stream().map(one -> ((Fact.RatingGiven) one.fact()).level()).toList();
        double rated = (double) levels.size() / count(day.hall().journal(), "service-finished");
        assertEquals(0.6, rated, 0.05);
        double good = (double) levels.stream().filter(level -> level >= 4).count() / levels.size();
        assertEquals(0.92, good, 0.04);
        assertTrue(levels.contains(1) && levels.contains(2));
    }

    @Test
    void clerksTakeOneOrTwoShortBreaksAnHourAndComeBack() {
        List<Note> journal = HallDays.run(HallDays.county(5)).hall().journal();
        double perHour = count(journal, "clerk-away") / (24 * 7.0);
        assertTrue(perHour > 0.7 && perHour < 2, "an hour: " + perHour);
        assertEquals(count(journal, "clerk-away"), count(journal, "clerk-back"));
        assertEquals(count(journal, "clerk-signed-in"), count(journal, "clerk-signed-out"));
    }

    @Test
    void theSameSeedMakesTheSameDay() {
        DayShape day = HallDays.county(6);
        assertEquals(story(day), story(day));
    }

    @Test
    void signsInAgainWhenTheHubHasForgottenTheClerk() {
        ClerkDay plan = new ClerkDay(HallDays.county(1), new ClerkId("c1"), "1234");
        ClerkStep coming = plan.begin(OPENS);
        Instant now = coming.wake().orElseThrow();
        ClerkStep signingIn = plan.step(coming.clerk(), new ClerkEvent.TimePassed(), now);
        assertInstanceOf(Request.SignIn.class, signingIn.press().orElseThrow());
        ClerkStep refused = plan.step(signingIn.clerk(), told(RefusalCode.NOT_SIGNED_IN), now);
        Instant later = refused.wake().orElseThrow();
        ClerkStep again = plan.step(refused.clerk(), new ClerkEvent.TimePassed(), later);
        assertInstanceOf(Request.SignIn.class, again.press().orElseThrow());
    }

    @Test
    void pressesAgainWhatAStoreInTroubleRefused() {
        ClerkDay plan = new ClerkDay(HallDays.county(1), new ClerkId("c1"), "1234");
        Clerk asking =
                Clerk.coming(OPENS)
                        .now(new Doing.Asking(new Request.CallNext(), new Doing.Free(OPENS)));
        ClerkStep waits = plan.step(asking, told(RefusalCode.STORE_UNAVAILABLE), OPENS);
        assertEquals(Optional.empty(), waits.press());
        ClerkStep again =
                plan.step(waits.clerk(), new ClerkEvent.TimePassed(), waits.wake().orElseThrow());
        assertEquals(Optional.of(new Request.CallNext()), again.press());
    }

    private static ClerkEvent told(RefusalCode code) {
        return new ClerkEvent.Answered(new Reply.Refused(Ids.next(), code, ""));
    }

    private static List<String> story(DayShape day) {
        return HallDays.run(day).hall().journal().stream()
                .map(note -> note.type() + " " + note.call() + " " + note.at())
                .toList();
    }

    private static long count(List<Note> journal, String type) {
        return journal.stream().filter(note -> note.type().equals(type)).count();
    }

    private static Duration longestWait(List<Note> journal) {
        Map<TicketId, Instant> issued = new HashMap<>();
        Duration longest = Duration.ZERO;
        for (Note note : journal) {
            if (note.type().equals("ticket-issued")) {
                issued.put(note.ticket().orElseThrow(), note.at());
            }
            if (note.type().equals("ticket-called") && note.call() == 1) {
                Duration wait =
                        Duration.between(issued.get(note.ticket().orElseThrow()), note.at());
                longest = wait.compareTo(longest) > 0 ? wait : longest;
            }
        }
        return longest;
    }
}
