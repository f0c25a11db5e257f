package cn.sansheng.ledboard.simulator;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The dots of a board; what lies outside is not there.
final class DotGrid {
    private final int width;
    private final int height;
    private final Area.@Nullable Colour[] dots;

    DotGrid(int width, int height) {
        this.width = width;
        this.height = height;
        this.dots = new Area.@Nullable Colour[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Area.@Nullable Colour at(int x, int y) {
        return dots[y * width + x];
    }

    void light(int x, int y, Area.Colour colour) {
        set(x, y, colour);
    }

    void darken(int x, int y) {
        set(x, y, null);
    }

    private void set(int x, int y, Area.@Nullable Colour colour) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            dots[y * width + x] = colour;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DotGrid grid
                && width == grid.width
                && height == grid.height
                && Arrays.equals(dots, grid.dots);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, Arrays.hashCode(dots));
    }
}
