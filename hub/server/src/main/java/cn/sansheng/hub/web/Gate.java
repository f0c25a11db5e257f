package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.account.Session;
import cn.sansheng.messages.ClerkId;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Stands before every route: who is it, may they, and does a change come from our own page.
final class Gate {
    private static final String COOKIE = "sansheng";
    private static final int UNTIL_THE_BROWSER_ENDS = -1;

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Accounts accounts;
    private final Map<ClerkId, Person> people;
    private final boolean tls;

    Gate(HallConfig config, Accounts accounts) {
        this.accounts = accounts;
        this.people =
                config.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.tls = config.tls().isPresent();
    }

    void check(Context request) {
        Access access =
                request.routeRoles().stream()
                        .map(Access.class::cast)
                        .findFirst()
                        .orElseThrow(ForbiddenResponse::new);
        Optional<Visitor> visitor = visitor(request);
        visitor.ifPresent(known -> known.remember(request));
        switch (access) {
            case OPEN -> {}
            case LOOPBACK -> local(request);
            case SIGNED_IN,
                    REPORTS,
                    ASSIST,
                    SUPERVISE,
                    HOLD,
                    READ_UPKEEP,
                    WRITE_UPKEEP,
                    ADMINISTER ->
                    admit(request, access, visitor.orElseThrow(UnauthorizedResponse::new));
        }
    }

    Session signIn(Context request, ClerkId person) {
        Session session = accounts.open(person);
        request.cookie(cookie(session.cookie(), UNTIL_THE_BROWSER_ENDS));
        return session;
    }

    void signOut(Context request) {
        Visitor.of(request).ifPresent(visitor -> accounts.close(visitor.session()));
        request.cookie(cookie("", 0));
    }

    Optional<Person> person(ClerkId id) {
        return Optional.ofNullable(people.get(id));
    }

    private Optional<Visitor> visitor(Context request) {
        return Optional.ofNullable(request.cookie(COOKIE))
                .filter(cookie -> !cookie.isEmpty())
                .flatMap(accounts::session)
                .flatMap(session ->
                        person(session.person()).map(person -> new Visitor(person, session)));
    }

    private static void admit(Context request, Access access, Visitor visitor) {
        if (!access.admits(visitor.person().roles())) {
            throw new ForbiddenResponse("this needs another role");
        }
        boolean reading = READING.contains(request.method());
        if (!reading && !same(visitor.session().csrf(), sentCsrf(request))) {
            throw new ForbiddenResponse("X-CSRF-Token is missing or stale");
        }
    }

    private static String sentCsrf(Context request) {
        return Optional.ofNullable(request.header("X-CSRF-Token"))
                .or(() -> Optional.ofNullable(request.formParam("csrf")))
                .orElse("");
    }

    private static boolean same(String right, String sent) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static void local(Context request) {
        try {
            if (!InetAddress.getByName(request.ip()).isLoopbackAddress()) {
                throw new ForbiddenResponse("from this machine only");
            }
        } catch (UnknownHostException strange) {
            throw new ForbiddenResponse("from this machine only");
        }
    }

    private Cookie cookie(String value, int maxAge) {
        return new Cookie(COOKIE, value, "/", maxAge, tls, true, null, SameSite.STRICT);
    }
}
