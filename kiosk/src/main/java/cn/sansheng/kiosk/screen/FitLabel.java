package cn.sansheng.kiosk.screen;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// One line as large as its place allows; at its least size it breaks into more lines, and asks for
/// the height that these need. Sizes in pixels of the design.
final class FitLabel extends Label {
    private static final String FAMILY = "Noto Sans CJK SC";
    private static final int STEP = 2;

    private final FontWeight weight;
    private final int most;
    private final int least;
    private final Text ruler = new Text();

    FitLabel(String style, FontWeight weight, int most, int least) {
        this.weight = weight;
        this.most = most;
        this.least = least;
        getStyleClass().add(style);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
    }

    static FitLabel bold(String style, int most, int least) {
        return new FitLabel(style, FontWeight.BOLD, most, least);
    }

    /// The height that its text takes when it is so wide. A line that may break is set higher than
    /// one that may not, so only what must break may.
    double heightAt(double width) {
        int size = sizeAt(width);
        double line = lineOf(size);
        ruler.setWrappingWidth(line > width ? Math.max(1, width) : 0);
        return Math.ceil(ruler.getLayoutBounds().getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 ? super.computePrefHeight(width) : heightAt(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width <= 0 ? getWidth() : width);
    }

    private int sizeAt(double width) {
        int size = most;
        while (size > least && lineOf(size) > width) {
            size -= STEP;
        }
        return size;
    }

    private double lineOf(int size) {
        ruler.setWrappingWidth(0);
        ruler.setText(getText());
        ruler.setFont(font(size));
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    private Font font(int size) {
        return Font.font(FAMILY, weight, size);
    }

    private void fit() {
        int size = getWidth() > 0 ? sizeAt(getWidth()) : most;
        setWrapText(getWidth() > 0 && lineOf(size) > getWidth());
        setStyle("-fx-font-size: " + size + "px;");
    }
}
