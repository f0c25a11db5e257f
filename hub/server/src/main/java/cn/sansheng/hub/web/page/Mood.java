package cn.sansheng.hub.web.page;

import java.util.Locale;

/// How much a figure asks for: quiet, look here, act now. Always said with its mark, never by
/// colour alone.
public enum Mood {
    ALARM("▲"),
    WATCH("◆"),
    QUIET("");

    private final String mark;

    Mood(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
