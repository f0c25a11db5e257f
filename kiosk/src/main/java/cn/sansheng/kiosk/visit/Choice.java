package cn.sansheng.kiosk.visit;

/// Something to choose on a screen: `id` is the name of its button, `touch` what pressing it means.
public record Choice(String id, Touch touch) {}
