package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The materials of an item in rows, and behind them what else one must know before coming.
record MaterialRows(Words words) {
    List<Region> of(Item item) {
        List<Region> rows = new ArrayList<>();
        int number = 1;
        for (Item.Material material : item.materials()) {
            rows.add(material(number++, material));
        }
        item.forms().map(this::forms).ifPresent(text -> rows.add(fact(text)));
        fact("materials.limit", item.limit(), rows);
        fact("materials.fee", item.fee(), rows);
        return rows;
    }

    private Region material(int number, Item.Material material) {
        Label badge = new Label(String.valueOf(number));
        badge.getStyleClass().add("badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label name = Parts.label("material-name");
        name.setText(words.name(material.names()));
        VBox told = new VBox(name);
        material.note()
                .map(words::name)
                .ifPresent(text -> {
                    Label note = Parts.label("material-note");
                    note.setText(text);
                    told.getChildren().add(note);
                });
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = Parts.row("material", badge, told);
        if (material.principal().orElse(false)) {
            Label mark = new Label(words.of("materials.principal"));
            mark.getStyleClass().add("principal");
            mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            row.getChildren().add(mark);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String forms(List<Item.Form> forms) {
        return forms.isEmpty()
                ? words.of("materials.no-form")
                : words.of(
                        "materials.forms",
                        forms.stream()
                                .map(form -> words.name(form.names()))
                                .collect(Collectors.joining(words.of("counters.between"))));
    }

    private void fact(String key, Optional<Names> told, List<Region> rows) {
        told.map(words::name).ifPresent(text -> rows.add(fact(words.of(key, text))));
    }

    private static Region fact(String text) {
        Label fact = Parts.label("material-fact");
        fact.setText(text);
        return fact;
    }
}
