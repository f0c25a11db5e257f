package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.web.account.FirstKey;
import cn.sansheng.hub.web.account.Verdict;
import cn.sansheng.messages.ClerkId;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sign in, sign out, and the administrator's first password.
final class SignInPages {
    /// Only a path of our own: never `//elsewhere`.
    private static final Pattern NEXT = Pattern.compile("/[A-Za-z0-9/-]{0,60}");

    private final SignIn signIn;
    private final Gate gate;
    private final FirstKey firstKey;
    private final List<Person> people;
    private final Pages pages;
    private final Templates templates;

    SignInPages(
            SignIn signIn,
            Gate gate,
            FirstKey firstKey,
            List<Person> people,
            Pages pages,
            Templates templates) {
        this.signIn = signIn;
        this.gate = gate;
        this.firstKey = firstKey;
        this.people = people;
        this.pages = pages;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/login", Access.OPEN, request -> login(request, "")),
                Route.post("/login", Access.OPEN, this::signIn),
                Route.post("/logout", Access.SIGNED_IN, this::signOut),
                Route.get("/first", Access.OPEN, request -> first(request, "")),
                Route.post("/first", Access.OPEN, this::setFirst));
    }

    private void login(Context request, String trouble) {
        templates.show(
                request,
                "login",
                Map.of(
                        "frame", pages.frame(request, ""),
                        "next", next(request),
                        "user", form(request, "user"),
                        "trouble", trouble));
    }

    private void signIn(Context request) {
        ownPage(request);
        String user = form(request, "user");
        Verdict verdict = signIn.tried(request, user, form(request, "password"));
        if (verdict == Verdict.OK) {
            gate.signIn(request, new ClerkId(user));
            request.redirect(next(request), HttpStatus.SEE_OTHER);
            return;
        }
        request.status(verdict == Verdict.WRONG ? 401 : 429);
        login(request, "login." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private void signOut(Context request) {
        gate.signOut(request);
        request.redirect("/login", HttpStatus.SEE_OTHER);
    }

    private void first(Context request, String trouble) {
        String key = Optional.ofNullable(request.queryParam("key")).orElse(form(request, "key"));
        boolean open = firstKey.opens(key);
        request.status(open ? 200 : 403);
        templates.show(
                request,
                "first",
                Map.of(
                        "frame", pages.frame(request, ""),
                        "key", key,
                        "open", open,
                        "people",
                                people.stream()
                                        .filter(person -> signIn.administers(person.id()))
                                        .toList(),
                        "trouble", trouble));
    }

    private void setFirst(Context request) {
        ownPage(request);
        try {
            signIn.first(
                    request,
                    form(request, "key"),
                    form(request, "user"),
                    form(request, "password"));
            request.redirect("/", HttpStatus.SEE_OTHER);
        } catch (BadRequestResponse weak) {
            first(request, "first.weak");
        }
    }

    /// There is no session yet that a token could belong to; browsers say where a form came from.
    private static void ownPage(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ForbiddenResponse("sent from another site");
        }
    }

    private static String next(Context request) {
        String next = Optional.ofNullable(request.queryParam("next")).orElse(form(request, "next"));
        return NEXT.matcher(next).matches() && !next.startsWith("//") ? next : "/";
    }

    private static String form(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}
