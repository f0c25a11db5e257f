package cn.sansheng.kiosk.screen;

enum Visibility {
    SHOWN,
    HIDDEN;

    static Visibility of(boolean shown) {
        return shown ? SHOWN : HIDDEN;
    }
}
