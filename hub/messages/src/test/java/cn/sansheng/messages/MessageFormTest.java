package cn.sansheng.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFormTest {
    private static final UUID OUTBOX = UUID.fromString("019aaf3e-0000-7000-8000-000000000001");
    private static final UUID ID = UUID.fromString("019aaf3e-0000-7000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-11-23T00:30:00.120Z");

    @Test
    void aFactIsOneFlatObject() {
        FactMessage fact =
                new FactMessage(OUTBOX, 42, ID, AT, new Fact.RatingGiven(5, Optional.empty()));
        assertEquals(
                "{\"outbox\":\""
                        + OUTBOX
                        + "\",\"seq\":42,\"id\":\""
                        + ID
                        + "\",\"at\":\"2026-11-23T00:30:00.120Z\",\"type\":\"rating-given\",\"level\":5}",
                new String(fact.bytes(), UTF_8));
        assertEquals(new FactMessage.Arrival.Readable(fact), FactMessage.parse(fact.bytes()));
    }

    @Test
    void aFactOfUnknownTypeKeepsItsPlaceInTheOutbox() {
        String text =
                "{\"outbox\":\""
                        + OUTBOX
                        + "\",\"seq\":7,\"id\":\""
                        + ID
                        + "\",\"at\":\""
                        + AT
                        + "\",\"type\":\"sneezed\"}";
        var arrival =
                assertInstanceOf(
                        FactMessage.Arrival.Quarantined.class,
                        FactMessage.parse(text.getBytes(UTF_8)));
        assertEquals(7, arrival.seq());
        assertFalse(arrival.reason().contains("sneezed"), arrival.reason());
    }

    @Test
    void aRatingOfSixIsQuarantinedWithTheRuleItBreaks() {
        String text =
                "{\"outbox\":\""
                        + OUTBOX
                        + "\",\"seq\":7,\"id\":\""
                        + ID
                        + "\",\"at\":\""
                        + AT
                        + "\",\"type\":\"rating-given\",\"level\":6}";
        assertEquals(
                new FactMessage.Arrival.Quarantined(OUTBOX, 7, "level must be 1 to 5"),
                FactMessage.parse(text.getBytes(UTF_8)));
    }

    @Test
    void timesMayComeWithAnyOffset() throws MalformedMessage {
        record Timed(Instant at) {}
        assertEquals(
                new Timed(AT),
                Json.read("{\"at\":\"2026-11-23T08:30:00.120+08:00\",\"more\":1}", Timed.class));
    }

    @Test
    void aRequestOfUnknownTypeIsRefusedAsSuch() {
        String text = "{\"id\":\"" + ID + "\",\"at\":\"" + AT + "\",\"type\":\"take-coffee\"}";
        assertEquals(
                new RequestMessage.Arrival.Refusable(
                        ID, RefusalCode.UNKNOWN_REQUEST, "unknown type"),
                RequestMessage.parse(text.getBytes(UTF_8)));
    }

    @Test
    void aPinIsNotPartOfTheSpokenForm() {
        Request.SignIn request =
                new Request.SignIn(new ClerkId("li"), Optional.of("864213"), Optional.empty());
        assertFalse(request.toString().contains("864213"));
    }

    @Test
    void numbersAreWrittenWithThreeDigitsAndGrow() {
        assertEquals("A001", new TicketNumber('A', 1).toString());
        assertEquals(new TicketNumber('A', 1000), TicketNumber.parse("A1000"));
        for (int serial = 1; serial <= 9_999_999; serial = serial * 3 + 1) {
            String written = "A%03d".formatted(serial);
            assertEquals(written, new TicketNumber('A', serial).toString());
            assertEquals(new TicketNumber('A', serial), TicketNumber.parse(written));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A01", "A000", "A0001", "a001", "A00１", "A12345678", "AA01"})
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TicketNumber.parse(text));
    }

    @Test
    void aNumberThatCouldNotBePrintedCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('a', 1));
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('A', 0));
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('A', 10_000_000));
    }

    @Test
    void aTicketIsReadInEitherCase() {
        String text = "01a229aa-6a91-7a9d-942b-54e08bbcc893";
        assertEquals(text, TicketId.parse(text).toString());
        assertEquals(text, TicketId.parse(text.toUpperCase(Locale.ROOT)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-2-3-4-5",
                "01a229aa6a917a9d942b54e08bbcc893",
                "01a229aa-6a91-7a9d-942b-54e08bbcc89",
                "01a229aa-6a91-7a9d-942b-54e08bbcc8930",
                "01a229aa-6a91-7a9d-942b-54e08bbcc89g",
                "+1a229aa-6a91-7a9d-942b-54e08bbcc893",
                "01a229aa-6a91-7a9d-942b-54e08bbcc89３",
            })
    void whatIsNoTicketIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TicketId.parse(text));
    }

    @Test
    void repliesAreReadByTheBodyTheRequestAsksFor() throws MalformedMessage {
        Reply refused = new Reply.Refused(ID, RefusalCode.NOBODY_WAITING, "nobody waits");
        assertEquals(refused, Reply.parse(refused.bytes(), ReplyBody.AtCounter.class));
        Reply done = new Reply.Accepted(ID, new ReplyBody.Done());
        assertEquals(done, Reply.parse(done.bytes(), ReplyBody.Done.class));
    }

    @Test
    void dotsReadBackAsDrawn() {
        Dots dots = Dots.dark(10, 3);
        dots.set(9, 2, Dots.AMBER);
        dots.set(0, 0, Dots.RED);
        Dots read = Dots.parse(10, 3, dots.base64());
        assertEquals(dots, read);
        assertEquals(Dots.AMBER, read.at(9, 2));
        assertEquals(Dots.DARK, read.at(8, 2));
    }
}
