package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Taken;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.WaitRange;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Services.Where;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The number without its paper: look 04. It holds, and here is how to keep it.
final class NotPrintedView extends VBox {
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final Banner banner = new Banner();
    private final NumberCard card = new NumberCard();
    private final Rich facts = new Rich("missing-facts");
    private final Rich where = new Rich("missing-facts");
    private final Ways ways = new Ways();
    private final Button stay;
    private final Button done;
    private final Button print;

    NotPrintedView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        getStyleClass().add("not-printed");
        stay = Parts.button("stay", "plain", () -> touches.accept(new Touch.StayLonger()));
        done = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        print = Parts.button("print-again", "lead", () -> touches.accept(new Touch.PrintAgain()));
        VBox number = new VBox(card, facts, where);
        number.getStyleClass().add("number-part");
        number.setAlignment(Pos.CENTER);
        VBox.setVgrow(ways, Priority.ALWAYS);
        VBox below = new VBox(ways, new EqualButtons("done-row", stay, done, print));
        below.getStyleClass().add("below");
        Halves halves = new Halves(number, below);
        halves.orientation().bind(orientation);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(banner, halves);
    }

    void show(Shown.TicketNotPrinted ticket, Letters letters, Words words) {
        Given given = ticket.given();
        showBanner(ticket, words);
        card.show(given, words);
        given.ticket()
                .queue()
                .ifPresentOrElse(
                        queue -> showQueue(queue, words),
                        () -> facts.show(words.of("missing.facts.alone")));
        List<CounterId> counters = given.service().where().map(Where::counters).orElse(List.of());
        Parts.show(where, Visibility.of(!counters.isEmpty()));
        where.show(words.of("missing.where"), words.counters(counters));
        ways.show(given, letters, words);
        stay.setText(words.of("stay"));
        done.setText(words.of("missing.done"));
        print.setText(words.of("missing.print"));
    }

    private void showBanner(Shown.TicketNotPrinted ticket, Words words) {
        switch (ticket.reprint()) {
            case POSSIBLE ->
                    banner.allWell(words.of("missing.well"), words.of("missing.well.text"));
            case NOT_YET ->
                    banner.warn(
                            words.of("missing.title." + TroubleKey.of(ticket.trouble())),
                            words.of(staff(ticket.staff())));
        }
        boolean printable = ticket.reprint() == Reprint.POSSIBLE;
        Parts.show(print, Visibility.of(printable));
        done.pseudoClassStateChanged(LEAD, !printable);
    }

    private static String staff(Staff staff) {
        return switch (staff) {
            case TOLD -> "missing.told";
            case TO_BE_CALLED -> "missing.call";
        };
    }

    private void showQueue(Taken.Queue ticket, Words words) {
        if (ticket.ahead() == 0
                && ticket.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent()) {
            facts.show(words.of("missing.facts.none"));
            return;
        }
        String ahead = Integer.toString(ticket.ahead());
        ticket.waitMinutes()
                .ifPresentOrElse(
                        range -> facts.show(words.of("missing.facts"), ahead, WaitRange.of(range)),
                        () -> facts.show(words.of("missing.facts.unknown"), ahead));
    }
}
