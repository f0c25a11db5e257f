package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.look.fx.NumberText;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Why;
import java.time.LocalTime;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who stands before the counter: the number as the hero, and what the clerk asks of it.
final class TicketPane extends VBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Words words;
    private final Label chip = Boxes.label("chip");
    private final Label lasting = Boxes.label("lasting");
    private final Label usual = Boxes.label("usual");
    private final NumberText number = new NumberText();
    private final Label service = fact();
    private final Label waited = fact();
    private final Label calls = fact();
    private final Label issued = fact();
    private final Label why = Boxes.vanishing(Boxes.label("fact-why"));
    private final Label note = Boxes.shortened("left-note");
    private final HBox noteLine;
    private final Label idleTitle = Boxes.label("idle-title");
    private final Label idleHint = Boxes.label("idle-hint");
    private final HBox ticket;
    private final VBox idle;

    TicketPane(Words words) {
        this.words = words;
        ticket = Boxes.vanishing(Boxes.row("ticket-line", number, facts()));
        idle = Boxes.vanishing(Boxes.column("idle", idleTitle, idleHint));
        noteLine =
                Boxes.vanishing(
                        Boxes.row(
                                "left-note-line",
                                Boxes.label("left-note-name", words.of("note.name")),
                                note));
        getChildren()
                .addAll(
                        Boxes.row("state-line", chip, Boxes.gap(), lasting, usual),
                        new StackPane(ticket, idle),
                        noteLine);
    }

    private static Label fact() {
        return Boxes.label("fact-value");
    }

    private GridPane facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        facts.addRow(0, name("fact.service"));
        facts.add(service, 1, 0, 3, 1);
        facts.addRow(1, name("fact.waited"), waited, name("fact.calls"), calls);
        facts.addRow(2, name("fact.issued"), issued);
        facts.add(why, 0, 3, 4, 1);
        return facts;
    }

    private Node name(String word) {
        return Boxes.label("fact-name", words.of(word));
    }

    void show(Picture.Body.AtWork work, int waiting) {
        chip.setText(words.of("state." + Words.key(work.state())));
        chip.pseudoClassStateChanged(FILLED, work.state() != CounterState.IDLE);
        boolean counting = work.ticket().isPresent() && work.seconds().isPresent();
        lasting.setText(counting ? lasting(work.seconds().get()) : "");
        boolean serving = work.state() == CounterState.SERVING;
        usual.setText(
                work.usualMinutes()
                        .filter(_ -> serving)
                        .map(minutes -> words.of("usual", minutes))
                        .orElse(""));
        ticket(work.ticket());
        idle(work.readySince(), waiting);
    }

    private void idle(Optional<LocalTime> readySince, int waiting) {
        if (readySince.isPresent()) {
            idleTitle.setText(words.of("idle.ready"));
            idleHint.setText(words.of("idle.ready.hint", words.minute(readySince.get())));
            return;
        }
        idleTitle.setText(words.of(waiting > 0 ? "idle.title" : "idle.nobody"));
        idleHint.setText(
                waiting > 0 ? words.of("idle.waiting", waiting) : words.of("idle.nobody.hint"));
    }

    private String lasting(int seconds) {
        return words.of("lasting", "" + seconds / 60, "%02d".formatted(seconds % 60));
    }

    private void ticket(Optional<Picture.Ticket> shown) {
        ticket.setVisible(shown.isPresent());
        idle.setVisible(shown.isEmpty());
        Optional<String> left = shown.flatMap(Picture.Ticket::note);
        noteLine.setVisible(left.isPresent());
        note.setText(left.orElse(""));
        shown.ifPresent(it -> {
            number.show(it.number().toString());
            service.setText(it.names().map(words::of).orElse(it.service().toString()));
            waited.setText(words.of("minutes", it.waitedMinutes()));
            calls.setText(words.of("fact.calls.value", it.calls()));
            issued.setText(words.minute(it.issuedAt()));
            why.setVisible(it.why().isPresent());
            why.setText(it.why().map(this::why).orElse(""));
        });
    }

    private String why(Why told) {
        return words.of("called." + told.ground().wire(), told.inRow());
    }
}
