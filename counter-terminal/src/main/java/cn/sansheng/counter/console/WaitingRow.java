package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.messages.Priority;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One who waits.
final class WaitingRow extends HBox {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /// From here on the mark says: soon too late.
    private static final int LONG_MINUTES = 30;

    private final Words words;
    private final KeyCap digit = Boxes.vanishing(new KeyCap(""));
    private final Label number = Boxes.label("row-number");
    private final Label what = Boxes.label("row-what");
    private final Label why = Boxes.label("row-why");
    private final Label note = Boxes.vanishing(Boxes.shortened("row-note"));
    private final Label next = Boxes.vanishing(Boxes.label("row-next"));
    private final Label mark = Boxes.vanishing(Boxes.label("row-mark", "◆"));
    private final Label minutes = Boxes.label("row-minutes");

    WaitingRow(Words words) {
        this.words = words;
        getStyleClass().add("row");
        digit.getStyleClass().add("row-digit");
        what.setMinWidth(0);
        why.setMinWidth(0);
        next.setText(words.of("waiting.next"));
        getChildren()
                .addAll(
                        digit,
                        number,
                        Boxes.column("row-words", Boxes.row("row-line", what, note), why),
                        Boxes.gap(),
                        next,
                        mark,
                        minutes,
                        Boxes.label("row-unit", words.of("minutes.unit")));
    }

    void show(Picture.Row row) {
        digit.setVisible(row.choice().isPresent());
        digit.setText(row.choice().map(String::valueOf).orElse(""));
        number.setText(row.number().toString());
        String service = row.names().map(words::of).orElse(row.service().toString());
        Optional<String> claim =
                row.priority()
                        .map(this::priority)
                        .or(() ->
                                row.slot()
                                        .map(slot ->
                                                words.of(
                                                        "waiting.appointment",
                                                        words.minute(slot))));
        what.setText(claim.orElse(service));
        String order = words.of("order." + Words.key(row.order()));
        why.setText(claim.isPresent() ? service + words.of("comma") + order : order);
        note.setVisible(row.note().isPresent());
        what.setMinWidth(row.note().isPresent() ? Region.USE_PREF_SIZE : 0);
        note.setText(row.note().map(left -> words.of("note.in-row", left)).orElse(""));
        next.setVisible(row.order().isNext());
        pseudoClassStateChanged(NEXT, row.order().isNext());
        boolean late = row.minutes() >= LONG_MINUTES;
        minutes.setText("" + row.minutes());
        mark.setVisible(late);
        pseudoClassStateChanged(LONG, late);
    }

    /// The hall may have groups of its own, for which we have no words.
    private String priority(Priority group) {
        String word = "priority." + group;
        return words.has(word)
                ? words.of("waiting.priority", words.of(word))
                : words.of("waiting.priority.unknown");
    }
}
