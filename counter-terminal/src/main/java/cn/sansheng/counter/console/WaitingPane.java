package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who waits, in the order in which they will be called, each with the reason for its place.
final class WaitingPane extends VBox {
    private static final int LISTED = 50;

    private final Words words;
    private final Label people = Boxes.label("waiting-people");
    private final Label unit = Boxes.label("waiting-unit");
    private final VBox list = new VBox();
    private final VBox nobody;
    private final List<WaitingRow> rows = new ArrayList<>();
    private final Label more = Boxes.label("waiting-more");
    private final Button turn = Boxes.vanishing(new Button("", new KeyCap("PgDn")));
    private final HBox rest;
    private final AwayFoot foot;

    WaitingPane(Words words, Consumer<Wish> wishes) {
        this.words = words;
        this.foot = new AwayFoot(words);
        getStyleClass().add("waiting");
        nobody =
                Boxes.vanishing(
                        Boxes.column(
                                "waiting-nobody",
                                Boxes.label("nobody-title", words.of("waiting.nobody")),
                                Boxes.label("nobody-hint", words.of("waiting.nobody.hint"))));
        turn.getStyleClass().setAll("turn");
        turn.setAccessibleText("PgDn");
        turn.setOnAction(_ -> wishes.accept(new Wish.TurnPage()));
        rest = Boxes.vanishing(Boxes.row("waiting-rest", more, Boxes.gap(), turn));
        getChildren()
                .addAll(
                        Boxes.row(
                                "waiting-head",
                                Boxes.label("waiting-title", words.of("waiting.title")),
                                people,
                                unit,
                                Boxes.gap(),
                                Boxes.label("waiting-why", words.of("waiting.why"))),
                        list,
                        nobody,
                        Boxes.gap(),
                        rest,
                        foot);
    }

    void show(Picture.Waiting waiting, Picture.Foot absences) {
        people.setText("" + waiting.people());
        unit.setText(
                words.of("waiting.people")
                        + (waiting.people() >= LISTED ? words.of("waiting.many") : ""));
        nobody.setVisible(waiting.people() == 0);
        while (rows.size() < waiting.rows().size()) {
            WaitingRow row = Boxes.vanishing(new WaitingRow(words));
            rows.add(row);
            list.getChildren().add(row);
        }
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).setVisible(place < waiting.rows().size());
            if (place < waiting.rows().size()) {
                rows.get(place).show(waiting.rows().get(place));
            }
        }
        rest.setVisible(waiting.more() > 0);
        turn.setVisible(waiting.pages() > 1);
        more.setText(words.of("waiting.more", waiting.more()));
        foot.show(absences);
    }
}
