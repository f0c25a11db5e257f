package cn.sansheng.counter.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {
    private static final Login MUFASA = new Login("Mufasa", "Circle of Life");

    /// The examples of RFC 7616, section 3.9.1.
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void theAnswerIsThatOfTheStandardsExample(String algorithm, String response) {
        String asked =
                "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm="
                        + algorithm
                        + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                        + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

        String answer =
                only(asked)
                        .answer(
                                MUFASA,
                                "GET",
                                "/dir/index.html",
                                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
                                1);

        assertTrue(answer.contains("response=\"" + response + "\""), answer);
        assertTrue(answer.contains("nc=00000001"), answer);
        assertTrue(answer.contains("opaque=\"FQhe/qaU"), answer);
        assertFalse(answer.contains("Circle"), answer);
    }

    /// Worked out with RFC 2617's own values and no `qop`, as exchanges of old ask:
    /// md5(md5(user:realm:password):nonce:md5(GET:/dir/index.html)), with md5sum.
    @Test
    void anOldExchangeAsksWithoutAQuality() {
        String answer =
                only("Digest realm=\"testrealm@host.com\","
                                + " nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"")
                        .answer(
                                new Login("Mufasa", "Circle Of Life"),
                                "GET",
                                "/dir/index.html",
                                "unused",
                                1);

        assertTrue(answer.contains("response=\"670fd8c2df070c60b045671b8b24ff02\""), answer);
        assertFalse(answer.contains("cnonce"), answer);
    }

    @Test
    void theFirstThatWeCanAnswerIsTaken() {
        List<String> offered =
                List.of(
                        "Digest realm=\"a\", nonce=\"1\", algorithm=SHA-512-256",
                        "Digest realm=\"b\", nonce=\"2\", algorithm=SHA-256",
                        "Digest realm=\"c\", nonce=\"3\", algorithm=MD5");
        assertEquals(Optional.of("b"), Challenge.first(offered).map(Challenge::realm));
        assertEquals(Optional.empty(), Challenge.first(List.of("Basic realm=\"a\"")));
        assertEquals(
                Optional.empty(),
                Challenge.first(List.of("Digest realm=\"a\", nonce=\"1\", qop=\"auth-int\"")));
    }

    @Test
    void aLoginPrintsNoPassword() {
        assertEquals("Login[Mufasa]", MUFASA.toString());
    }

    private static Challenge only(String asked) {
        return Challenge.first(List.of(asked)).orElseThrow();
    }
}
