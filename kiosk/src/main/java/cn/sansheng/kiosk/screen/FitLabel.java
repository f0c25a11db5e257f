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
        setWrapText(true);
        use(most);
        widthProperty().subscribe(() -> use(sizeAt(getWidth())));
        textProperty().subscribe(() -> use(sizeAt(getWidth())));
    }

    static FitLabel bold(String style, int most, int least) {
        return new FitLabel(style, FontWeight.BOLD, most, least);
    }

    /// The height that its text takes when it is so wide.
    double heightAt(double width) {
        ruler.setFont(font(sizeAt(width)));
        ruler.setText(getText());
        // A hair less, for rounding must not make a line more than was asked for.
        ruler.setWrappingWidth(Math.max(1, width - 1));
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
        while (width > 0 && size > least && lineOf(size) > width - 1) {
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

    private void use(int pixels) {
        setStyle("-fx-font-size: " + pixels + "px;");
    }
}
