package cn.sansheng.kiosk.screen;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words in the middle whose lines become about equally long, so that no word stands alone in the
/// last.
final class EvenLabel extends Region {
    private static final double EXACT = 2;

    private final Label label;

    EvenLabel(String style) {
        getStyleClass().add("even");
        setMinHeight(USE_PREF_SIZE);
        label = Parts.label(style);
        label.setAlignment(Pos.CENTER);
        getChildren().add(label);
    }

    void setText(String text) {
        label.setText(text);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = evenWidth(getWidth());
        label.resizeRelocate((getWidth() - width) / 2, 0, width, getHeight());
    }

    /// The least that needs no line more.
    private double evenWidth(double whole) {
        double height = label.prefHeight(whole);
        double enough = whole;
        double few = whole / 2;
        while (enough - few > EXACT) {
            double middle = (enough + few) / 2;
            if (label.prefHeight(middle) > height) {
                few = middle;
            } else {
                enough = middle;
            }
        }
        return Math.ceil(enough);
    }
}
