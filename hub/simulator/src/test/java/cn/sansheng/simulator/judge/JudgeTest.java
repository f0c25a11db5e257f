package cn.sansheng.simulator.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.simulator.judge.Judge.Circumstances;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Circumstances QUIET = new Circumstances(0, true, 20);

    private static JournalOnPaper goodDay() {
        return new JournalOnPaper()
                .issued(0, "kiosk-1", 1, "A001")
                .issued(10, "kiosk-1", 2, "A002")
                .issued(20, "spare-kiosk", 3, "A003")
                .called(100, 1, 1, "A001", 1)
                .entry(104, "board-shown", "", "'board':'board-1','revision':7,'upTo':4")
                .called(120, 2, 2, "A002", 1)
                .entry(130, "board-shown", "", "'board':'board-2','revision':8,'upTo':6")
                .finished(300, 1, 1)
                .fact(
                        320,
                        "counter-1",
                        1,
                        "rating-given",
                        "'ticket':'x','level':5,'source':'device'")
                .fact(330, "counter-1", 2, "phone-rang", "'line':'1','call':'p','ring':1")
                .fact(
                        333,
                        "counter-1",
                        3,
                        "phone-answered",
                        "'line':'1','call':'p','rings':1,'seconds':3")
                .entry(400, "phone-missed", "", "'line':'1','call':'q','rings':6")
                .acknowledged("counter-1", 3);
    }

    @Test
    void countsADayAsTheContractSays() throws MalformedMessage {
        Judge judge = goodDay().judge();
        assertEquals(List.of(), judge.faults().all());
        assertEquals(
                "{\"tickets\":2,\"calls\":2,\"finished\":1,\"noShows\":0,\"ratings\":1,"
                        + "\"levels\":[0,0,0,0,1],\"phoneCalls\":2,\"answeredWithinThreeRings\":1,"
                        + "\"duplicateNumbers\":0,\"doubleCalls\":0,\"lostFacts\":0,\"restarts\":2,"
                        + "\"waitSeconds\":{\"mean\":105.0,\"median\":105.0,\"p90\":109.0},"
                        + "\"callToBoardMillis\":{\"p50\":350.0,\"p99\":497.0},"
                        + "\"journalEvents\":12,\"journalVerified\":true}",
                Json.text(judge.summary(new Circumstances(2, true, 20))));
    }

    @Test
    void anEmptyDayHasNoTimes() {
        Summary nothing = new Judge(List.of(), List.of()).summary(QUIET);
        String text = Json.text(nothing);
        assertTrue(text.contains("\"waitSeconds\":{\"mean\":null,\"median\":null,\"p90\":null}"));
        assertTrue(text.contains("\"callToBoardMillis\":{\"p50\":null,\"p99\":null}"));
    }

    @Test
    void findsANumberThatTwoTicketsHave() throws MalformedMessage {
        Judge judge = goodDay().issued(500, "kiosk-2", 4, "A002").judge();
        assertEquals(1, judge.summary(QUIET).duplicateNumbers());
    }

    @Test
    void findsANumberThatSpareStationsDoubled() throws MalformedMessage {
        Judge judge = goodDay().issued(500, "kiosk-2", 4, "A003").judge();
        assertEquals(1, judge.summary(QUIET).duplicateNumbers());
    }

    @Test
    void findsANumberThatWasOnlyToldTwice() throws MalformedMessage {
        Judge judge = goodDay().toldOnly("kiosk-2", 4, "A001").judge();
        assertEquals(1, judge.faults().duplicateNumbers().size());
        assertEquals(1, judge.faults().lostAnswers().size());
    }

    @Test
    void findsATicketCalledToTwoCounters() throws MalformedMessage {
        Judge judge = goodDay().called(350, 3, 2, "A002", 2).judge();
        assertEquals(1, judge.summary(QUIET).doubleCalls());
        assertFalse(judge.faults().none());
    }

    @Test
    void findsACounterThatCallsASecondTicket() throws MalformedMessage {
        Judge judge =
                goodDay().issued(340, "kiosk-1", 5, "A004").called(350, 2, 5, "A004", 1).judge();
        assertEquals(1, judge.summary(QUIET).doubleCalls());
    }

    @Test
    void findsTheSameCallTwice() throws MalformedMessage {
        Judge judge = goodDay().calledUntold(350, "spare-counter", 2, 2, 1, 4711).judge();
        assertEquals(1, judge.summary(QUIET).doubleCalls());
    }

    @Test
    void findsTwoStationsToldOfTheSameCall() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .toldOfCall("counter-1", 71, 2, "A002", 2)
                        .toldOfCall("counter-3", 72, 2, "A002", 2)
                        .judge();
        assertEquals(
                List.of("counter-1 and counter-3 were told of the same call of A002"),
                judge.faults().doubleCalls());
    }

    /// Its first answer was call 2; asked again, it hears how often the ticket has been called.
    @Test
    void aRepeatedAnswerIsNoSecondCall() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .toldOfCall("counter-1", 71, 2, "A002", 2)
                        .toldOfCall("counter-3", 72, 2, "A002", 3)
                        .toldOfCall("counter-1", 71, 2, "A002", 3)
                        .judge();
        assertEquals(List.of(), judge.faults().doubleCalls());
    }

    @Test
    void aTicketThatCameBackMayBeCalledElsewhere() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .entry(
                                340,
                                "ticket-transferred",
                                "",
                                "'ticket':'%s','service':'B'".formatted(JournalOnPaper.id(2)))
                        .called(350, 3, 2, "A002", 2)
                        .judge();
        assertEquals(0, judge.summary(QUIET).doubleCalls());
    }

    @Test
    void findsAnAcknowledgedFactThatTheJournalLacks() throws MalformedMessage {
        Judge judge = goodDay().reportedOnly("counter-1", 4).acknowledged("counter-1", 4).judge();
        assertEquals(1, judge.summary(QUIET).lostFacts());
    }

    @Test
    void aFactNobodyAcknowledgedIsNotLost() throws MalformedMessage {
        assertEquals(0, goodDay().reportedOnly("counter-1", 4).judge().summary(QUIET).lostFacts());
    }

    @Test
    void findsAHoleInTheNumbersOfAStationWithoutALedger() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .factUnreported(500, "boards-1", 1, "board-lost", "'board':'b'")
                        .factUnreported(501, "boards-1", 4, "board-found", "'board':'b'")
                        .judge();
        assertEquals(2, judge.summary(QUIET).lostFacts());
    }

    @Test
    void findsAFactKeptTwice() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .factUnreported(500, "counter-1", 3, "phone-answered", "'call':'p'")
                        .judge();
        assertEquals(1, judge.faults().duplicateEntries().size());
    }

    @Test
    void findsATicketThatWasToldAndIsGone() throws MalformedMessage {
        Judge judge = goodDay().toldOnly("kiosk-2", 4, "A009").judge();
        assertEquals(0, judge.summary(QUIET).duplicateNumbers());
        assertEquals(1, judge.faults().lostAnswers().size());
        assertFalse(judge.faults().none());
    }

    @Test
    void findsATicketThatIsKeptUnderAnotherNumber() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .toldOnly("kiosk-1", 4, "A009")
                        .issuedUntold(500, "kiosk-1", 4, "A010")
                        .judge();
        assertEquals(1, judge.faults().lostAnswers().size());
    }

    @Test
    void findsANumberThatWasLeftOut() throws MalformedMessage {
        Judge judge = goodDay().issued(500, "kiosk-1", 4, "A005").judge();
        assertEquals(List.of("entry 13: A005 follows 3"), judge.faults().missingNumbers());
    }

    @Test
    void numbersThatKiosksGiveThemselvesNeedNotFollow() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .issued(500, "kiosk-1", 4, "A5017")
                        .issued(501, "kiosk-1", 5, "A004")
                        .judge();
        assertEquals(List.of(), judge.faults().all());
    }

    @Test
    void findsARequestThatWasDecidedTwice() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .called(500, 3, 3, "A003", 1)
                        .calledUntold(501, "counter-3", 3, 3, 2, 3031)
                        .judge();
        assertEquals(1, judge.faults().duplicateEntries().size());
    }

    @Test
    void findsARequestThatWasAnsweredWithTwoTickets() throws MalformedMessage {
        Judge judge = goodDay().toldAgain("kiosk-1", 2, 1, "A001").judge();
        assertEquals(1, judge.faults().duplicateEntries().size());
    }

    @Test
    void aSuppressedRecallMayBeAnsweredOtherwiseAfterARestart() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .suppressed("counter-1", 900, 1, "A001")
                        .suppressed("counter-1", 900, 2, "A002")
                        .judge();
        assertEquals(List.of(), judge.faults().all());
    }

    @Test
    void findsAnAcceptedRequestThatWasRefusedLater() throws MalformedMessage {
        Judge judge = goodDay().refused("kiosk-1", 2).judge();
        assertEquals(1, judge.faults().lostAnswers().size());
    }

    @Test
    void aRequestMayBeRefusedBeforeItIsAccepted() throws MalformedMessage {
        Judge judge =
                new JournalOnPaper().refused("kiosk-1", 1).issued(0, "kiosk-1", 1, "A001").judge();
        assertEquals(List.of(), judge.faults().all());
    }

    @Test
    void findsTimeThatRunsBackwards() throws MalformedMessage {
        Judge judge = goodDay().entry(399, "hall-closed", "", "").judge();
        assertEquals(1, judge.faults().strangeEntries().size());
    }

    @Test
    void countsTheFaultsOfATorture() throws MalformedMessage {
        Judge judge =
                goodDay()
                        .issued(500, "kiosk-2", 4, "A002")
                        .issued(501, "kiosk-2", 5, "A006")
                        .called(502, 3, 2, "A002", 2)
                        .toldOnly("kiosk-2", 6, "A009")
                        .entry(400, "hall-closed", "", "")
                        .judge();
        assertEquals(new Verdict(7, 2, 1, 1, 1), Verdict.of(7, judge.faults()));
    }

    @Test
    void findsAnEntryThatNobodyAskedFor() throws MalformedMessage {
        Judge judge = goodDay().issuedUntold(500, "kiosk-1", 6, "A010").judge();
        assertEquals(1, judge.faults().strangeEntries().size());
    }

    @Test
    void leavesOutWhatSpareStationsDid() throws MalformedMessage {
        Summary before = goodDay().judge().summary(QUIET);
        Summary after =
                goodDay()
                        .calledUntold(600, "spare-counter", 25, 3, 1, 4711)
                        .fact(
                                610,
                                "spare-counter",
                                1,
                                "phone-rang",
                                "'line':'25','call':'s','ring':1")
                        .entry(700, "phone-missed", "", "'line':'25','call':'s','rings':1")
                        .judge()
                        .summary(QUIET);
        assertEquals(before.calls(), after.calls());
        assertEquals(before.phoneCalls(), after.phoneCalls());
        assertEquals(before.waitSeconds(), after.waitSeconds());
        assertEquals(before.journalEvents() + 3, after.journalEvents());
    }
}
