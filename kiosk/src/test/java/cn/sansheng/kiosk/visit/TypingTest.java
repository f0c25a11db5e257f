package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.How;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.Token;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A paper's code is typed where no scanner is.
class TypingTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    private static final Optional<Language> ZH = Optional.of(Language.ZH);

    private final Rehearsal kiosk = Rehearsal.open();

    private void types(String keys) {
        keys.chars().forEach(key -> kiosk.touches(new Touch.Type((char) key)));
    }

    private void typesAll() {
        kiosk.touches(new Touch.TypeCode());
        types(TOKEN.value());
    }

    private void asks() {
        typesAll();
        kiosk.touches(new Touch.CheckIn());
    }

    private UUID request() {
        return kiosk.asked().getLast().id();
    }

    private Typed typed() {
        return assertInstanceOf(Shown.Typing.class, kiosk.shown()).typed();
    }

    @Test
    void aTypedCodeIsCheckedInShownAndPrinted() {
        asks();
        assertEquals(
                List.of(new Request.CheckIn(TOKEN, ZH)),
                kiosk.asked().stream().map(asked -> asked.request()).toList());
        assertEquals(
                new Shown.Typing(new Typed(TOKEN.value()), Optional.empty(), 0, Asked.ON_ITS_WAY),
                kiosk.shown());
        kiosk.happens(new Event.CheckedIn(request(), Rehearsal.ticket(12)));
        Shown.Ticket shown = assertInstanceOf(Shown.Ticket.class, kiosk.shown());
        assertEquals(Rehearsal.ticket(12).number(), shown.given().ticket().number());
        assertEquals(1, kiosk.commands(Command.Print.class).size());
    }

    @Test
    void whatNoCodeHasStandsForWhatItIsMistakenFor() {
        kiosk.touches(new Touch.TypeCode());
        types("0189-K2");
        assertEquals("oib2", typed().text(), "capitals and signs are no keys");
        kiosk.touches(new Touch.Erase());
        assertEquals("oib", typed().text());
        types(TOKEN.value());
        assertEquals(TOKEN.value().length(), typed().text().length(), "and no more");
    }

    @Test
    void halfACodeAsksNothing() {
        kiosk.touches(new Touch.TypeCode());
        types("k5q7");
        kiosk.touches(new Touch.CheckIn());
        assertEquals(List.of(), kiosk.asked());
    }

    @Test
    void pressedTwiceItIsAskedOnce() {
        asks();
        kiosk.touches(new Touch.CheckIn());
        kiosk.touches(new Touch.Erase());
        kiosk.touches(new Touch.Leave());
        assertEquals(1, kiosk.asked().size());
        assertEquals(TOKEN.value(), typed().text());
    }

    @Test
    void aCodeThatIsNotFoundCanBeCorrected() {
        asks();
        kiosk.happens(new Event.TicketRefused(request(), RefusalCode.UNKNOWN_TICKET));
        assertEquals(
                new Shown.NotCheckedIn(RefusalCode.UNKNOWN_TICKET, How.TYPED, 25), kiosk.shown());
        kiosk.touches(new Touch.Correct());
        assertEquals(TOKEN.value(), typed().text());
        kiosk.touches(new Touch.Erase());
        kiosk.touches(new Touch.Type('a'));
        kiosk.touches(new Touch.CheckIn());
        assertEquals(
                new Request.CheckIn(new Token("k5q7zc2mxv4hwt3n6bjydr7fla"), ZH),
                kiosk.asked().getLast().request());
        assertEquals(2, kiosk.asked().stream().map(asked -> asked.id()).distinct().count());
    }

    @Test
    void withoutTheHubItIsSaidAtOnceAndTheCodeIsKept() {
        typesAll();
        kiosk.happens(new Event.HubGone());
        kiosk.passes(Duration.ofSeconds(4));
        kiosk.touches(new Touch.CheckIn());
        assertEquals(List.of(), kiosk.asked());
        assertEquals(new Shown.NotCheckedIn(RefusalCode.BUSY, How.TYPED, 25), kiosk.shown());
        kiosk.touches(new Touch.Correct());
        assertEquals(TOKEN.value(), typed().text());
    }

    @Test
    void anAnswerThatNeverComesIsNotWaitedForForEver() {
        asks();
        kiosk.passes(Stays.ANSWER_AT_MOST.plusSeconds(1));
        assertEquals(RefusalCode.BUSY, refusal().code());
    }

    private Shown.NotCheckedIn refusal() {
        return assertInstanceOf(Shown.NotCheckedIn.class, kiosk.shown());
    }

    /// B6, WCAG 2.2.1.
    @Test
    void b6_whoeverStopsTypingIsAskedForMoreTimeAndLeavesNoCodeBehind() {
        kiosk.touches(new Touch.TypeCode());
        types("k5q7");
        kiosk.passes(Stays.IDLE.minusSeconds(20));
        assertTrue(kiosk.picture().leaving().isPresent());
        kiosk.touches(new Touch.StayLonger());
        assertEquals(Optional.empty(), kiosk.picture().leaving());
        assertEquals("k5q7", typed().text());
        kiosk.passes(Stays.IDLE.plusSeconds(1));
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        kiosk.touches(new Touch.TypeCode());
        assertEquals(Typed.NOTHING, typed());
    }

    @Test
    void aPaperMayBeScannedWhereItIsTypedToo() {
        kiosk.touches(new Touch.TypeCode());
        types("abc");
        kiosk.happens(new Event.Scanned(TOKEN, new UUID(4, 4)));
        assertEquals(new Request.CheckIn(TOKEN, ZH), kiosk.asked().getLast().request());
        kiosk.happens(new Event.TicketRefused(request(), RefusalCode.UNKNOWN_TICKET));
        assertEquals(How.SCANNED, refusal().how());
    }

    /// B6: row, then letter.
    @Test
    void b6_theCodeIsTypedByFiveKeys() {
        kiosk.presses(Key.HELP, Key.DOWN, Key.CONFIRM);
        for (char letter : TOKEN.value().toCharArray()) {
            String row =
                    Typed.ROWS.stream()
                            .filter(each -> each.indexOf(letter) >= 0)
                            .findFirst()
                            .orElseThrow();
            presses(Key.DOWN, Typed.ROWS.indexOf(row));
            kiosk.presses(Key.CONFIRM);
            presses(Key.DOWN, row.indexOf(letter));
            kiosk.presses(Key.CONFIRM);
        }
        assertEquals(TOKEN.value(), typed().text());
        assertEquals(
                Optional.of("check-in"),
                kiosk.picture().focus().flatMap(Focus::choice).map(Choice::id));
        kiosk.presses(Key.CONFIRM);
        assertEquals(new Request.CheckIn(TOKEN, ZH), kiosk.asked().getLast().request());
    }

    private void presses(Key key, int times) {
        for (int at = 0; at < times; at++) {
            kiosk.presses(key);
        }
    }

    @Test
    void b6_backClosesTheRowThenTheScreenThenTheVisit() {
        kiosk.presses(Key.HELP, Key.DOWN, Key.CONFIRM, Key.DOWN, Key.CONFIRM);
        assertEquals(Optional.of(1), row());
        kiosk.presses(Key.BACK);
        assertEquals(Optional.empty(), row());
        kiosk.presses(Key.BACK);
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        kiosk.presses(Key.BACK);
        assertEquals(Optional.empty(), kiosk.picture().focus());
    }

    private Optional<Integer> row() {
        return assertInstanceOf(Shown.Typing.class, kiosk.shown()).row();
    }

    /// A token is a secret: pictures are logged when something breaks.
    @Test
    void whatIsTypedIsNotWrittenDown() {
        typesAll();
        assertEquals("Typed[26]", typed().toString());
    }
}
