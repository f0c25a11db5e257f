package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In which language a ticket was taken, its calls say.
class SpokenLanguageTest {
    private static final Optional<Language> EN = Optional.of(Language.EN);
    private static final Optional<Language> ZH = Optional.of(Language.ZH);

    private final TestHall hall = new TestHall();

    @BeforeEach
    void someoneIsOnPost() {
        hall.signIn(1);
    }

    private HallEntry take(Optional<Language> language) {
        hall.accepted(
                TestRules.KIOSK,
                new Request.TakeTicket(TestRules.A, Optional.empty(), language, Optional.empty()));
        return hall.journal.getLast();
    }

    /// The newest first.
    private List<Optional<Language>> called() {
        return Views.summary(hall.situation()).calls().stream()
                .map(call -> call.language())
                .toList();
    }

    private void callNext() {
        hall.next(1);
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
    }

    @Test
    void onlyTheCallsOfATicketTakenInEnglishAskForEnglish() {
        take(ZH);
        take(EN);
        take(Optional.empty());
        callNext();
        callNext();
        callNext();
        assertEquals(List.of(Optional.empty(), EN, Optional.empty()), called());
    }

    @Test
    void aRecallAndACallAfterTheReturnAskForItToo() {
        take(EN);
        String number = hall.next(1);
        hall.miss(1);
        hall.comesBack(number);
        hall.next(1);
        assertTrue(called().size() > 2);
        assertTrue(called().stream().allMatch(EN::equals), called().toString());
    }

    @Test
    void aTicketThatAKioskGaveAloneIsCalledInItsLanguage() {
        hall.report(
                TestRules.KIOSK,
                new Fact.TicketIssuedOffline(
                        Ids.ticket(),
                        Ids.token(),
                        new TicketNumber('A', 5001),
                        TestRules.A,
                        hall.now,
                        Optional.empty(),
                        Optional.empty(),
                        EN));
        callNext();
        assertEquals(List.of(EN), called());
    }

    @Test
    void whoeverArrivesForAnAppointmentIsCalledInTheLanguageOfTheKiosk() {
        Appointment appointment =
                new Appointment(
                        Ids.next(), TestRules.A, hall.now.plus(Duration.ofMinutes(5)), Ids.token());
        hall.decide(
                new Input.Asked(
                        TestRules.KIOSK,
                        new RequestMessage(
                                Ids.next(), hall.now, new Request.CheckIn(appointment.token(), EN)),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.NOT_ASKED,
                        Optional.empty(),
                        Optional.of(appointment)));
        hall.after(Duration.ofMinutes(5));
        callNext();
        assertEquals(List.of(EN), called());
    }

    @Test
    void theJournalTellsTheLanguageAndAnEntryOfOldHasNone() throws MalformedMessage {
        String text = take(EN).text();
        assertEquals(EN, ((Event.TicketIssued) HallEntry.parse(text).event()).language(), text);
        String old = text.replace(",\"language\":\"en\"", "");
        assertEquals(
                Optional.empty(),
                ((Event.TicketIssued) HallEntry.parse(old).event()).language(),
                old);
        assertFalse(take(Optional.empty()).text().contains("language"));
    }
}
