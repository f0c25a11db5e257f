package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Taken;
import cn.sansheng.kiosk.words.WaitRange;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.WaitMinutes;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// People ahead and the wait, in two columns.
final class QueueFacts extends HBox {
    private final Label ahead = Parts.label("fact-name");
    private final Rich people = new Rich("fact");
    private final Label wait = Parts.label("fact-name");
    private final Rich minutes = new Rich("fact");

    QueueFacts() {
        getStyleClass().add("queue-facts");
        getChildren().addAll(column(ahead, people), column(wait, minutes));
    }

    private static VBox column(Label name, Rich fact) {
        name.setWrapText(false);
        fact.setMinWidth(USE_PREF_SIZE);
        VBox column = new VBox(name, fact);
        column.getStyleClass().add("fact-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    void show(Taken ticket, Words words) {
        ahead.setText(words.of("ticket.ahead"));
        wait.setText(words.of("ticket.wait"));
        ticket.queue()
                .ifPresentOrElse(
                        queue -> show(queue, words),
                        () -> {
                            people.show(words.of("ticket.alone"));
                            minutes.show(words.of("ticket.alone"));
                        });
    }

    private void show(Taken.Queue ticket, Words words) {
        people.show(words.of("ticket.people"), Integer.toString(ticket.ahead()));
        if (ticket.ahead() == 0
                && ticket.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent()) {
            minutes.show("{0}", words.of("ticket.none"));
            return;
        }
        ticket.waitMinutes()
                .ifPresentOrElse(
                        range -> minutes.show(words.of("ticket.minutes"), WaitRange.of(range)),
                        () -> minutes.show(words.of("ticket.unknown")));
    }
}
