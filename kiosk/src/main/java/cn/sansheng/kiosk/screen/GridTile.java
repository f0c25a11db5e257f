package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import javafx.scene.control.Button;

/// One of the equal things of a [PagedGrid].
abstract class GridTile extends Button {
    /// What it needs to show its words whole when it is so wide.
    abstract double heightFor(double width);

    /// How high tiles of this kind are at least and at most.
    abstract double leastHeight(Letters letters);

    abstract double mostHeight();
}
