package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The next [Visit] while one step makes it, and the commands that come of the step.
final class Draft {
    final Visit before;
    final Moment now;
    final List<Command> commands = new ArrayList<>();
    Contact hub;
    Optional<View.Services> services;
    HallCard hall;
    Wishes wishes;
    Screen screen;
    Duration touchedAt;
    Unsettled unsettled;
    Printing printing;
    StaffCall staff;
    Kept kept;

    Draft(Visit before, Moment now) {
        this.before = before;
        this.now = now;
        this.hub = before.hub();
        this.services = before.services();
        this.hall = before.hall();
        this.wishes = before.wishes();
        this.screen = before.screen();
        this.touchedAt = before.touchedAt();
        this.unsettled = before.unsettled();
        this.printing = before.printing();
        this.staff = before.staff();
        this.kept = before.kept();
    }

    Visit visit() {
        return new Visit(
                before.name(),
                before.usual(),
                hub,
                services,
                hall,
                wishes,
                screen,
                touchedAt,
                unsettled,
                printing,
                staff,
                kept);
    }

    Duration idleUntil() {
        return visit().idleUntil();
    }

    void follow(PrintQueue.Step step) {
        printing = printing.with(step.queue());
        commands.addAll(step.commands());
    }

    /// The next citizen begins as the hall wants it.
    void goHome() {
        screen = new Screen.Home(0);
        wishes = Wishes.usual(before.usual());
    }
}
