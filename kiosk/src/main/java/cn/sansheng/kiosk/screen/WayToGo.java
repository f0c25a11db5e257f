package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.words.CounterRuns;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Services.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// 请到 3 4 5 号窗口, and where that is.
final class WayToGo extends VBox {
    private static final int MOST_BOXES = 6;

    private final FlowPane line = new FlowPane();
    private final Label place = Parts.label("place");

    WayToGo() {
        getStyleClass().add("way");
        line.getStyleClass().add("way-line");
        line.setRowValignment(VPos.CENTER);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, place);
    }

    void show(Optional<Where> where, Words words) {
        List<CounterId> counters = where.map(Where::counters).orElse(List.of());
        Parts.show(line, Visibility.of(!counters.isEmpty()));
        List<Node> parts = new ArrayList<>();
        parts.add(word(words.of("ticket.go")));
        boxes(counters).forEach(box -> parts.add(styled(box, "counter")));
        parts.add(word(words.of("ticket.counters")));
        line.getChildren().setAll(parts);
        String told = where.flatMap(Where::placeInBoth).map(words::name).orElse("");
        place.setText(told);
        Parts.show(place, Visibility.of(!told.isBlank()));
    }

    private static List<String> boxes(List<CounterId> counters) {
        return counters.size() <= MOST_BOXES
                ? counters.stream().sorted().map(CounterId::toString).toList()
                : CounterRuns.of(counters);
    }

    private static Label word(String text) {
        return styled(text, "way-word");
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
