package cn.sansheng.kiosk.screen;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// One line as large as its place allows; at its least size it breaks into more lines, and asks for
/// the height that these need. The style sheet says between which sizes, in pixels of the design:
/// `-ss-most` and `-ss-least`.
final class FitLabel extends Label {
    private static final String FAMILY = "Noto Sans CJK SC";
    private static final int STEP = 2;
    private static final StyleablePropertyFactory<FitLabel> SIZES =
            new StyleablePropertyFactory<>(Label.getClassCssMetaData());

    private final FontWeight weight;
    private final StyleableProperty<Number> most =
            SIZES.createStyleableNumberProperty(this, "most", "-ss-most", label -> label.most, 32);
    private final StyleableProperty<Number> least =
            SIZES.createStyleableNumberProperty(
                    this, "least", "-ss-least", label -> label.least, 32);
    private final Text ruler = new Text();

    FitLabel(String style, FontWeight weight) {
        this.weight = weight;
        getStyleClass().add(style);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
        ((ObservableValue<?>) most).subscribe(this::requestLayout);
        ((ObservableValue<?>) least).subscribe(this::requestLayout);
    }

    static FitLabel bold(String style) {
        return new FitLabel(style, FontWeight.BOLD);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return SIZES.getCssMetaData();
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

    /// A style that is set while styles are being applied is lost, so new sizes wait for this.
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private int sizeAt(double width) {
        int size = most.getValue().intValue();
        while (size > least.getValue().intValue() && lineOf(size) > width) {
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
        int size = getWidth() > 0 ? sizeAt(getWidth()) : most.getValue().intValue();
        setWrapText(getWidth() > 0 && lineOf(size) > getWidth());
        setStyle("-fx-font-size: " + size + "px;");
    }
}
