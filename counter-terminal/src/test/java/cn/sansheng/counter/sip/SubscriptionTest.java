package cn.sansheng.counter.sip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.phone.Extension;
import cn.sansheng.counter.sip.SipMessage.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// With a clock in hand; the exchange is what the test says.
class SubscriptionTest {
    private final Subscription subscription =
            new Subscription(
                    ExchangeInHand.ACCOUNT,
                    () -> new Place("192.0.2.5", 5062),
                    Duration.ZERO,
                    this::token);
    private final List<SipMessage> sent = new ArrayList<>();
    private final List<SipMessage> replies = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private int tokens;
    private int count;

    @Test
    void itAsksForTheDialogsOfTheExtension() {
        pass(0);

        SipMessage asked = sent.getFirst();
        assertEquals("SUBSCRIBE sip:6025@192.0.2.10 SIP/2.0", asked.first());
        assertEquals(Optional.of("dialog"), asked.field("Event"));
        assertEquals(Optional.of("application/dialog-info+xml"), asked.field("Accept"));
        assertEquals(Optional.of("60"), asked.field("Expires"));
        assertEquals(Optional.of("<sip:counter25@192.0.2.5:5062>"), asked.field("Contact"));
        assertFalse(new String(asked.bytes(), UTF_8).contains("hush"));
    }

    @Test
    void aCallIsTold() {
        agree();
        notify("early");
        notify("confirmed");
        notify("terminated");

        assertEquals(
                List.of(Extension.FREE, Extension.RINGING, Extension.TALKING, Extension.FREE),
                told);
        assertEquals(4, replies.size());
        assertTrue(replies.stream().allMatch(it -> it.first().equals("SIP/2.0 200 OK")));
    }

    @Test
    void theFirstDocumentMayComeBeforeTheAnswer() {
        pass(0);
        notify("early");
        answer("200 OK", new Field("Expires", "60"));
        notify("confirmed");

        assertEquals(List.of(Extension.RINGING, Extension.TALKING), told);
    }

    @Test
    void aRepeatedDocumentIsAnsweredAndNotTakenTwice() {
        agree();
        SipMessage early = document("early");
        receive(early);
        receive(early);

        assertEquals(List.of(Extension.FREE, Extension.RINGING), told);
        assertEquals(3, replies.size());
    }

    @Test
    void aLostPartIsMadeUpForByAskingForTheWhole() {
        agree();
        count += 2;
        SipMessage part = document("early");
        receive(
                new SipMessage(
                        part.first(),
                        part.fields(),
                        part.body().replace("\"full\"", "\"partial\"")));

        assertEquals(2, sent.size());
    }

    @Test
    void itAsksAgainInTheSameConversationHalfwayThrough() {
        agree();
        pass(29);
        assertEquals(1, sent.size());
        pass(30);

        SipMessage again = sent.getLast();
        assertEquals(sent.getFirst().field("Call-ID"), again.field("Call-ID"));
        assertEquals(Optional.of("<sip:6025@192.0.2.10>;tag=theirs"), again.field("To"));
        assertEquals("SUBSCRIBE sip:6025@192.0.2.10:5080 SIP/2.0", again.first());
        assertEquals(2, again.number());
    }

    @Test
    void aLoginIsAnsweredOnceAndKept() {
        pass(0);
        answer("401 Unauthorized", new Field("WWW-Authenticate", digest("one", "MD5")));
        String login = sent.getLast().field("Authorization").orElseThrow();
        assertTrue(login.startsWith("Digest username=\"counter25\""), login);
        assertTrue(login.contains("nc=00000001"), login);
        assertFalse(login.contains("hush"), login);
        answer("200 OK", new Field("Expires", "60"));
        pass(30);
        assertTrue(sent.getLast().field("Authorization").orElseThrow().contains("nc=00000002"));
        answer("401 Unauthorized", new Field("WWW-Authenticate", digest("two", "SHA-256")));
        assertTrue(sent.getLast().field("Authorization").orElseThrow().contains("SHA-256"));
        assertEquals(List.of(), told);
    }

    @Test
    void aWrongPasswordIsSaidAndNotTriedWithoutEnd() {
        pass(0);
        answer("401 Unauthorized", new Field("WWW-Authenticate", digest("one", "MD5")));
        answer("401 Unauthorized", new Field("WWW-Authenticate", digest("two", "MD5")));

        assertEquals(2, sent.size());
        assertEquals(List.of("the exchange refuses the user or the password"), told);
    }

    @Test
    void aTooShortTimeIsMadeLonger() {
        pass(0);
        answer("423 Interval Too Brief", new Field("Min-Expires", "300"));

        assertEquals(Optional.of("300"), sent.getLast().field("Expires"));
    }

    @Test
    void silenceIsFoundOutWithinTenSecondsAndTriedAgainEverLater() {
        for (int tenth = 0; tenth <= 100; tenth++) {
            passMillis(tenth * 100L);
        }
        assertEquals(5, sent.size(), "at 0, 0.5, 1.5, 3.5 and 7.5 s");
        assertEquals(List.of("the exchange does not answer"), told);
        assertTrue(subscription.nextDeadline().toMillis() < 12_600);
        assertTrue(subscription.nextDeadline().toMillis() >= 12_000);
    }

    @Test
    void anExchangeThatAgreesAndTellsNothingIsLost() {
        pass(0);
        answer("200 OK", new Field("Expires", "60"));
        pass(10);

        assertEquals(List.of("the exchange agrees and tells nothing"), told);
    }

    @Test
    void anExchangeThatWasStartedAnewIsAskedAnew() {
        agree();
        pass(30);
        answer("481 Subscription Does Not Exist");
        pass(31);

        assertFalse(sent.getLast().field("Call-ID").equals(sent.getFirst().field("Call-ID")));
        assertEquals(List.of(Extension.FREE), told);
    }

    @Test
    void whoeverDoesNotKnowTheConversationIsNotHeard() {
        agree();
        SipMessage good = document("early");
        List<Field> strange =
                good.fields().stream()
                        .map(it -> it.name().equals("To") ? new Field("To", "<sip:a@b>;tag=x") : it)
                        .toList();
        receive(new SipMessage(good.first(), strange, good.body()));

        assertEquals(List.of(Extension.FREE), told);
        assertTrue(replies.getLast().first().startsWith("SIP/2.0 481"));
    }

    @Test
    void anEndedSubscriptionIsLost() {
        agree();
        SipMessage last = document("terminated");
        List<Field> ended = new ArrayList<>(last.fields());
        ended.removeIf(it -> it.name().equals("Subscription-State"));
        ended.add(new Field("Subscription-State", "terminated;reason=rejected"));
        receive(new SipMessage(last.first(), ended, last.body()));

        assertEquals("the exchange has ended the subscription", told.getLast());
    }

    @Test
    void itSaysFarewell() {
        agree();

        assertEquals(Optional.of("0"), subscription.farewell().field("Expires"));
    }

    private void agree() {
        pass(0);
        answer("200 OK", new Field("Expires", "60"));
        notify("terminated");
    }

    private void answer(String status, Field... more) {
        receive(ExchangeInHand.answer(sent.getLast(), status, more));
    }

    private void notify(String state) {
        receive(document(state));
    }

    private SipMessage document(String state) {
        count++;
        return ExchangeInHand.document(sent.getLast(), state, count);
    }

    private static String digest(String nonce, String algorithm) {
        return "Digest realm=\"pbx\", qop=\"auth\", nonce=\"%s\", algorithm=%s"
                .formatted(nonce, algorithm);
    }

    private void receive(SipMessage message) {
        take(subscription.received(message, Duration.ZERO));
    }

    private void pass(int second) {
        passMillis(second * 1000L);
    }

    private void passMillis(long millis) {
        take(subscription.passed(Duration.ofMillis(millis)));
    }

    private void take(List<Said> all) {
        for (Said each : all) {
            switch (each) {
                case Said.Send(var message) -> sent.add(message);
                case Said.Reply(var message) -> replies.add(message);
                case Said.Told(var extension) -> told.add(extension);
                case Said.Lost(var reason) -> told.add(reason);
            }
        }
    }

    private String token() {
        tokens++;
        return "token" + tokens;
    }
}
