package cn.sansheng.counter.sip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// A login in use: what was asked for last, and how often it was answered.
final class Authorization {
    private final Login login;
    private final Challenge challenge;
    private final String field;
    private int count;

    private Authorization(Login login, Challenge challenge, String field) {
        this.login = login;
        this.challenge = challenge;
        this.field = field;
    }

    /// From a 401 or 407; absent where it asks for nothing that we can give.
    static Optional<Authorization> askedFor(SipMessage response, Login login) {
        boolean proxy = response.status().equals(OptionalInt.of(407));
        List<String> offered = response.all(proxy ? "Proxy-Authenticate" : "WWW-Authenticate");
        String field = proxy ? "Proxy-Authorization" : "Authorization";
        return Challenge.first(offered).map(asked -> new Authorization(login, asked, field));
    }

    String field() {
        return field;
    }

    boolean wasOnlyStale() {
        return challenge.stale() == Challenge.Stale.YES;
    }

    String answer(String method, String uri, Supplier<String> tokens) {
        count++;
        return challenge.answer(login, method, uri, tokens.get(), count);
    }
}
