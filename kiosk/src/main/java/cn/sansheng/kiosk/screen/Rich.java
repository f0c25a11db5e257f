package cn.sansheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words with figures that stand out among them: style classes `word` and `figure`.
final class Rich extends TextFlow {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private String shown = "";

    Rich(String style) {
        getStyleClass().add(style);
    }

    /// The same again changes nothing, so an unchanged screen is not laid out anew.
    void show(String template, String... figures) {
        String now = template + "\0" + String.join("\0", figures);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        int from = 0;
        while (place.find()) {
            add(template.substring(from, place.start()), "word", parts);
            add(figures[Integer.parseInt(place.group(1))], "figure", parts);
            from = place.end();
        }
        add(template.substring(from), "word", parts);
        getChildren().setAll(parts);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        getChildren().forEach(part -> text.append(((Text) part).getText()));
        return text.toString();
    }

    private static void add(String text, String style, List<Node> parts) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add(style);
            parts.add(part);
        }
    }
}
