package cn.sansheng.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.messages.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

/// The sign inside a diamond or triangle is seen, whatever the colours.
class MarksTest {
    /// Look, Least: edges and marks.
    private static final double LEAST = 3;

    private static final List<String> MARKED = List.of("away", "home-no-paper", "emergency");

    @Test
    void theSignInEachMarkStandsOutInEveryContrast() {
        FxTest kiosk = FxTest.withoutWindow(FxTest.UPRIGHT);
        List<String> marks = new ArrayList<>();
        for (Contrast contrast : Contrast.values()) {
            Samples.screens(Language.ZH, Layout.USUAL.with(contrast))
                    .forEach((name, picture) -> {
                        if (MARKED.contains(name)) {
                            kiosk.shows(picture);
                            double seen =
                                    kiosk.onScreen(
                                            () -> contrast(kiosk.screen().scene().getRoot()));
                            marks.add(contrast + " " + name + (seen < LEAST ? " " + seen : ""));
                        }
                    });
        }
        assertEquals(
                List.of(
                        "USUAL away",
                        "USUAL home-no-paper",
                        "USUAL emergency",
                        "HIGH away",
                        "HIGH home-no-paper",
                        "HIGH emergency"),
                marks);
    }

    /// Of the one mark on the screen.
    private static double contrast(Node root) {
        return FxTest.all(root).stream()
                .filter(StackPane.class::isInstance)
                .map(node -> ((StackPane) node).getChildren())
                .filter(parts -> parts.size() == 2)
                .filter(parts -> parts.stream().allMatch(SVGPath.class::isInstance))
                .mapToDouble(parts ->
                        contrast(
                                (Color) ((SVGPath) parts.getFirst()).getFill(),
                                (Color) ((SVGPath) parts.getLast()).getStroke()))
                .findFirst()
                .orElse(0);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
