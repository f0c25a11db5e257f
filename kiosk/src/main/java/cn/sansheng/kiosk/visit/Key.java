package cn.sansheng.kiosk.visit;

/// The five keys that can be felt, for whoever cannot see or touch the screen (B6).
public enum Key {
    UP,
    DOWN,
    CONFIRM,
    BACK,
    HELP
}
