package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.visit.Picture;

/// Where pictures go. The latest counts; returns at once.
public interface Display {
    void show(Picture picture);
}
