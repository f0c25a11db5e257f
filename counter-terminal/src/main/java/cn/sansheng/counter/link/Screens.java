package cn.sansheng.counter.link;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.RatingPicture;

/// The two screens of a counter. Callable from any thread; returns at once, the latest wins.
public interface Screens {
    void show(Picture clerks, RatingPicture citizens);
}
