package cn.sansheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Rows of different heights below each other. What does not fit goes to further pages.
final class PagedRows extends Pane {
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(Pages.ONE);
    private List<Region> rows = List.of();
    private int wanted;

    ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    void show(List<Region> news, int page) {
        rows = List.copyOf(news);
        wanted = page;
        getChildren().setAll(rows);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<List<Region>> packed = packed();
        Pages now = Pages.of(wanted, Math.max(1, packed.size()), 1);
        rows.forEach(row -> row.setVisible(false));
        double from = 0;
        for (Region row : packed.isEmpty() ? List.<Region>of() : packed.get(now.shown())) {
            double height = row.prefHeight(getWidth());
            row.setVisible(true);
            row.resizeRelocate(0, from, getWidth(), height);
            from += height;
        }
        pages.set(now);
    }

    private List<List<Region>> packed() {
        List<List<Region>> all = new ArrayList<>();
        double left = 0;
        for (Region row : rows) {
            double height = row.prefHeight(getWidth());
            if (all.isEmpty() || height > left) {
                all.add(new ArrayList<>());
                left = getHeight();
            }
            all.getLast().add(row);
            left -= height;
        }
        return all;
    }
}
