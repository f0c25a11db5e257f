package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.page.PersonRow;
import cn.sansheng.messages.ClerkId;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The administrator's list of people, and their PINs and passwords.
final class People {
    private final List<Person> people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Pages pages;
    private final Templates templates;

    People(
            List<Person> people,
            Accounts accounts,
            SignIn signIn,
            Pages pages,
            Templates templates) {
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.pages = pages;
        this.templates = templates;
    }

    private record Value(String value) {
        Value {
            Bodies.needed(value, "value");
        }
    }

    private interface Setting {
        void set(ClerkId person, String value);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/people", Access.ADMINISTER, this::page),
                Route.post("/people/{id}/pin", Access.ADMINISTER, r -> form(r, signIn::setPin)),
                Route.post(
                        "/people/{id}/password",
                        Access.ADMINISTER,
                        r -> form(r, signIn::setPassword)),
                Route.put(
                        "/api/v1/people/{id}/pin", Access.ADMINISTER, r -> api(r, signIn::setPin)),
                Route.put(
                        "/api/v1/people/{id}/password",
                        Access.ADMINISTER,
                        r -> api(r, signIn::setPassword)));
    }

    private void page(Context request) {
        templates.show(
                request,
                "people",
                Map.of(
                        "frame", pages.frame(request, "people"),
                        "done", Optional.ofNullable(request.queryParam("done")).orElse(""),
                        "weak", Optional.ofNullable(request.queryParam("weak")).orElse(""),
                        "people",
                                people.stream()
                                        .map(person ->
                                                PersonRow.of(
                                                        person,
                                                        accounts.hasPin(person.id()),
                                                        accounts.hasPassword(person.id())))
                                        .toList()));
    }

    private void form(Context request, Setting setting) {
        ClerkId person = person(request);
        String how = "done";
        try {
            setting.set(person, Optional.ofNullable(request.formParam("value")).orElse(""));
        } catch (BadRequestResponse tooWeak) {
            how = "weak";
        }
        request.redirect("/people?" + how + "=" + person, HttpStatus.SEE_OTHER);
    }

    private void api(Context request, Setting setting) {
        ClerkId person = person(request);
        setting.set(person, Bodies.read(request, Value.class).value());
        request.status(HttpStatus.NO_CONTENT);
    }

    private ClerkId person(Context request) {
        return SignIn.clerk(request.pathParam("id"))
                .filter(id -> people.stream().anyMatch(person -> person.id().equals(id)))
                .orElseThrow(() -> new NotFoundResponse("no such person in hall.yaml"));
    }
}
