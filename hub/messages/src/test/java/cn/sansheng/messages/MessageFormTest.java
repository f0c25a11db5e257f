package cn.sansheng.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
