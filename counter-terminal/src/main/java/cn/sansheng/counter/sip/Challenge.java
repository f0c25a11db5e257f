package cn.sansheng.counter.sip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an exchange asks of who logs in (RFC 7616, RFC 8760): digest, with MD5 or SHA-256.
record Challenge(
        String realm,
        String nonce,
        Optional<String> opaque,
        Algorithm algorithm,
        Stale stale,
        Quality quality) {
    enum Algorithm {
        MD5("MD5", "MD5"),
        SHA_256("SHA-256", "SHA-256");

        private final String onTheWire;
        private final String ofJava;

        Algorithm(String onTheWire, String ofJava) {
            this.onTheWire = onTheWire;
            this.ofJava = ofJava;
        }
    }

    /// A stale nonce says nothing against the password.
    enum Stale {
        YES,
        NO
    }

    /// Whether a count and a nonce of our own are part of the answer.
    enum Quality {
        AUTH,
        NONE
    }

    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))");

    /// The first of those offered that we can answer: they stand in the exchange's order (RFC 8760,
    /// section 2.4).
    static Optional<Challenge> first(List<String> offered) {
        return offered.stream().map(Challenge::parse).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Challenge> parse(String value) {
        if (!value.regionMatches(true, 0, "Digest ", 0, 7)) {
            return Optional.empty();
        }
        Optional<String> nonce = value(value, "nonce");
        Optional<Algorithm> algorithm = algorithm(value(value, "algorithm").orElse("MD5"));
        Optional<String> qualities = value(value, "qop");
        boolean auth =
                qualities
                        .filter(it -> List.of(it.split("\\s*,\\s*", -1)).contains("auth"))
                        .isPresent();
        if (nonce.isEmpty() || algorithm.isEmpty() || (qualities.isPresent() && !auth)) {
            return Optional.empty();
        }
        return Optional.of(
                new Challenge(
                        value(value, "realm").orElse(""),
                        nonce.get(),
                        value(value, "opaque"),
                        algorithm.get(),
                        value(value, "stale").orElse("").equalsIgnoreCase("true")
                                ? Stale.YES
                                : Stale.NO,
                        auth ? Quality.AUTH : Quality.NONE));
    }

    /// The value of `Authorization`; `count` is how often this nonce was used, from 1.
    String answer(Login login, String method, String uri, String ownNonce, int count) {
        String who = hash(login.user() + ":" + realm + ":" + login.password());
        String what = hash(method + ":" + uri);
        StringBuilder text =
                new StringBuilder(
                        "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\""
                                .formatted(login.user(), realm, nonce, uri));
        switch (quality) {
            case NONE -> text.append(response(hash(who + ":" + nonce + ":" + what)));
            case AUTH -> {
                String times = "%08x".formatted(count);
                text.append(
                        response(
                                hash(String.join(":", who, nonce, times, ownNonce, "auth", what))));
                text.append(", qop=auth, nc=%s, cnonce=\"%s\"".formatted(times, ownNonce));
            }
        }
        text.append(", algorithm=").append(algorithm.onTheWire);
        opaque.ifPresent(it -> text.append(", opaque=\"").append(it).append('"'));
        return text.toString();
    }

    private static String response(String hash) {
        return ", response=\"" + hash + "\"";
    }

    private String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance(algorithm.ofJava).digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Algorithm> algorithm(String name) {
        for (Algorithm each : Algorithm.values()) {
            if (each.onTheWire.equalsIgnoreCase(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(String challenge, String name) {
        Matcher pair = PAIR.matcher(challenge);
        while (pair.find()) {
            if (name.equalsIgnoreCase(pair.group(1))) {
                String quoted = pair.group(2);
                return Optional.of(quoted == null ? String.valueOf(pair.group(3)) : quoted);
            }
        }
        return Optional.empty();
    }
}
