package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import java.time.Duration;

/// What this visitor wants of the kiosk; the next one begins with the usual again.
record Wishes(Language language, Layout layout) {
    static Wishes usual(Language language) {
        return new Wishes(language, Layout.USUAL);
    }

    /// Whoever needs large letters needs more time too.
    Duration stay(Duration usual) {
        return switch (layout.letters()) {
            case USUAL -> usual;
            case LARGE -> usual.multipliedBy(2);
        };
    }

    Wishes in(Language spoken) {
        return new Wishes(spoken, layout);
    }

    Wishes with(Layout wanted) {
        return new Wishes(language, wanted);
    }
}
