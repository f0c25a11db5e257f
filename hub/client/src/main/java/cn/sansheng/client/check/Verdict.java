package cn.sansheng.client.check;

import java.util.Collection;

/// Of a device, or of a whole station.
public enum Verdict {
    GOOD("✓", "正常", "good"),
    BAD("▲", "故障", "bad"),
    NOT_TRIED("–", "未测", "not tried");

    private final String mark;
    private final String zh;
    private final String en;

    Verdict(String mark, String zh, String en) {
        this.mark = mark;
        this.zh = zh;
        this.en = en;
    }

    public String mark() {
        return mark;
    }

    public Phrase words() {
        return new Phrase(zh, en);
    }

    static Verdict of(Finding finding) {
        return switch (finding) {
            case Finding.Good _ -> GOOD;
            case Finding.Bad _ -> BAD;
            case Finding.NotTried _ -> NOT_TRIED;
        };
    }

    /// One bad thing makes all bad; what was not tried takes nothing from what was good.
    static Verdict of(Collection<Verdict> all) {
        if (all.contains(BAD)) {
            return BAD;
        }
        return all.contains(GOOD) ? GOOD : NOT_TRIED;
    }
}
