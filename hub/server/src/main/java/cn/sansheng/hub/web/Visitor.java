package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.web.account.Session;
import cn.sansheng.hub.web.page.Frame;
import io.javalin.http.Context;
import java.util.Optional;

/// Somebody signed in, as hall.yaml knows them today.
record Visitor(Person person, Session session) {
    private static final String ATTRIBUTE = "visitor";

    void remember(Context request) {
        request.attribute(ATTRIBUTE, this);
    }

    static Optional<Visitor> of(Context request) {
        return Optional.ofNullable(request.attribute(ATTRIBUTE));
    }

    Frame.Viewer viewer() {
        return new Frame.Viewer(
                person.displayName(),
                session.csrf(),
                Access.REPORTS.admits(person.roles()),
                Access.ADMINISTER.admits(person.roles()),
                Access.HOLD.admits(person.roles()),
                Access.ASSIST.admits(person.roles()),
                Access.READ_UPKEEP.admits(person.roles()));
    }
}
