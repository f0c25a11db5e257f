package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Role;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.account.FirstKey;
import cn.sansheng.hub.web.account.Session;
import cn.sansheng.hub.web.account.Verdict;
import cn.sansheng.messages.ClerkId;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;

/// Signing in and the first password: what pages and API share.
final class SignIn {
    private final Accounts accounts;
    private final Gate gate;
    private final FirstKey firstKey;

    SignIn(Accounts accounts, Gate gate, FirstKey firstKey) {
        this.accounts = accounts;
        this.gate = gate;
        this.firstKey = firstKey;
    }

    /// A name that hall.yaml does not know is tried like any other, so that nobody learns which
    /// names there are.
    Verdict tried(Context request, String user, String password) {
        return clerk(user)
                .map(id -> accounts.verifyPassword(id, password.toCharArray(), request.ip()))
                .filter(verdict -> verdict != Verdict.OK || known(user))
                .orElse(Verdict.WRONG);
    }

    Session open(Context request, String user, String password) {
        return switch (tried(request, user, password)) {
            case OK -> gate.signIn(request, new ClerkId(user));
            case WRONG -> throw new UnauthorizedResponse("user or password is wrong");
            case LOCKED -> throw new TooManyRequestsResponse("locked for a minute");
            case BUSY -> throw new ServiceUnavailableResponse("try again in a moment");
        };
    }

    Session first(Context request, String key, String user, String password) {
        ClerkId administrator =
                clerk(user)
                        .filter(this::administers)
                        .orElseThrow(() -> new BadRequestResponse("no such administrator"));
        if (!firstKey.spend(key)) {
            throw new ForbiddenResponse("this link is used up or wrong");
        }
        Accounts.Change change = accounts.setPassword(administrator, password.toCharArray());
        if (change != Accounts.Change.DONE) {
            firstKey.unspend(key);
        }
        told(change);
        return gate.signIn(request, administrator);
    }

    void setPin(ClerkId person, String pin) {
        told(accounts.setPin(person, pin.toCharArray()));
    }

    void setPassword(ClerkId person, String password) {
        told(accounts.setPassword(person, password.toCharArray()));
    }

    boolean administers(ClerkId id) {
        return gate.person(id)
                .filter(person -> person.roles().contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private boolean known(String user) {
        return clerk(user).flatMap(gate::person).isPresent();
    }

    static Optional<ClerkId> clerk(String text) {
        try {
            return Optional.of(new ClerkId(text));
        } catch (IllegalArgumentException misspelt) {
            return Optional.empty();
        }
    }

    private static void told(Accounts.Change change) {
        switch (change) {
            case DONE -> {}
            case WEAK ->
                    throw new BadRequestResponse(
                            "too weak: a password needs 10 characters, a PIN 6 digits nobody"
                                    + " would guess");
            case BUSY -> throw new ServiceUnavailableResponse("try again in a moment");
        }
    }
}
