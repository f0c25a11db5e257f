package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ticket that was taken and where to go: look 02, without the plan of the hall.
final class TicketView extends VBox {
    private final NumberCard card = new NumberCard();
    private final QueueFacts facts = new QueueFacts();
    private final WayToGo way = new WayToGo();
    private final Rich rule1 = new Rich("rule");
    private final Rich rule2 = new Rich("rule");
    private final Label paper = Parts.label("paper");
    private final Label leaving = Parts.label("leaving");
    private final Button stay;
    private final Button done;

    TicketView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        stay = Parts.button("stay", "plain", () -> touches.accept(new Touch.StayLonger()));
        done = Parts.button("done", "lead", () -> touches.accept(new Touch.Leave()));
        VBox number = new VBox(card, facts);
        number.getStyleClass().add("number-part");
        number.setAlignment(Pos.CENTER);
        VBox below =
                new VBox(
                        way,
                        rules(),
                        Parts.gap(),
                        slip(),
                        new EqualButtons("done-row", stay, done));
        below.getStyleClass().add("below");
        Halves halves = new Halves(number, below);
        halves.orientation().bind(orientation);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    private VBox rules() {
        VBox rules = new VBox(numbered("1", rule1), numbered("2", rule2));
        rules.getStyleClass().add("rules");
        return rules;
    }

    private static HBox numbered(String number, Rich rule) {
        Label badge = new Label(number);
        badge.getStyleClass().add("badge");
        badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox.setHgrow(rule, Priority.ALWAYS);
        return Parts.row("numbered", badge, rule);
    }

    private HBox slip() {
        HBox slip =
                Parts.row(
                        "slip",
                        Parts.drawing(
                                "slip-drawing",
                                "M3 10h68M15 10v30h44V10M37 46v22M25 57l12 12 12-12"),
                        new VBox(paper, leaving));
        slip.setAlignment(Pos.CENTER_LEFT);
        return slip;
    }

    void show(Shown.Ticket ticket, Words words) {
        Given given = ticket.given();
        card.show(given, words);
        facts.show(given.ticket(), words);
        way.show(given.service().where(), words);
        rule1.show(words.of("ticket.rule1"), given.ticket().number().toString());
        rule2.show(words.of("ticket.rule2"));
        showProgress(ticket.progress(), given.seconds(), words);
        stay.setText(words.of("stay"));
        done.setText(words.of("ticket.done"));
    }

    private void showProgress(Progress progress, int seconds, Words words) {
        switch (progress) {
            case PRINTING -> {
                paper.setText(words.of("ticket.printing"));
                leaving.setText(words.of("ticket.printing.text"));
            }
            case PRINTED -> {
                paper.setText(words.of("ticket.printed"));
                leaving.setText(words.of("leaving", seconds));
            }
        }
    }
}
