package cn.sansheng.counter.sip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SipMessageTest {
    private static final String NOTIFY =
            """
            NOTIFY sip:counter25@192.0.2.5:5062 SIP/2.0
            v: SIP/2.0/UDP 192.0.2.10;branch=z9hG4bKa
            Via: SIP/2.0/UDP 192.0.2.11;
             branch=z9hG4bKb
            f: "Reception" <sip:6025@192.0.2.10;user=phone>;tag=theirs
            t: <sip:counter25@192.0.2.10>;tag=ours
            i: abc
            cseq: 7 NOTIFY
            l: 4

            bodyAnd more that does not count
            """
                    .replace("\n", "\r\n");

    @Test
    void aMessageIsReadWithCompactNamesAndFoldedLines() throws MalformedSip {
        SipMessage notify = parse(NOTIFY);

        assertEquals("NOTIFY", notify.method());
        assertEquals(7, notify.number());
        assertEquals(OptionalInt.empty(), notify.status());
        assertEquals(2, notify.all("Via").size());
        assertEquals(Optional.of("z9hG4bKa"), notify.parameter("Via", "branch"));
        assertEquals(Optional.of("theirs"), notify.parameter("From", "tag"));
        assertEquals(Optional.empty(), notify.parameter("From", "user"));
        assertEquals(Optional.of("ours"), notify.parameter("To", "tag"));
        assertEquals("body", notify.body());
    }

    @Test
    void whatIsWrittenIsReadTheSame() throws MalformedSip {
        SipMessage message =
                new SipMessage(
                        "SIP/2.0 200 OK",
                        List.of(
                                new SipMessage.Field("CSeq", "1 SUBSCRIBE"),
                                new SipMessage.Field("To", "<sip:前台@h>;tag=1")),
                        "<?xml 中文?>");

        assertEquals(message, SipMessage.parse(message.bytes()));
        assertEquals(OptionalInt.of(200), message.status());
        assertEquals("SUBSCRIBE", message.method());
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (String wrong :
                List.of(
                        "",
                        "\r\n\r\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "OPTIONS sip:a SIP/2.0\r\nno colon\r\n\r\n",
                        "OPTIONS sip:a SIP/2.0\r\nContent-Length: 9\r\n\r\nshort")) {
            assertThrows(MalformedSip.class, () -> parse(wrong), wrong);
        }
    }

    /// Bent bytes are refused or read, and nothing else.
    @Test
    void bentMessagesDoNoHarm() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] good = NOTIFY.getBytes(UTF_8);
        for (int round = 0; round < 3_000; round++) {
            byte[] bent = good.clone();
            for (int hit = 0; hit < 5; hit++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            try {
                SipMessage message = SipMessage.parse(bent);
                message.method();
                message.number();
                message.parameter("From", "tag");
            } catch (MalformedSip refused) {
                assertEquals(MalformedSip.class, refused.getClass(), "seed " + seed);
            }
        }
    }

    private static SipMessage parse(String text) throws MalformedSip {
        return SipMessage.parse(text.getBytes(UTF_8));
    }
}
