package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import java.time.Duration;
import java.util.Optional;

/// What this visitor wants of the kiosk; the next one begins with the usual again. `guidance` is
/// there when the five keys are used.
record Wishes(Language language, Layout layout, Optional<Guidance> guidance) {
    static Wishes usual(Language language) {
        return new Wishes(language, Layout.USUAL, Optional.empty());
    }

    /// Whoever needs large letters or listens needs more time too.
    Duration stay(Duration usual) {
        return layout.letters() == Layout.Letters.LARGE || guidance.isPresent()
                ? usual.multipliedBy(2)
                : usual;
    }

    Wishes in(Language spoken) {
        return new Wishes(spoken, layout, guidance);
    }

    Wishes with(Layout wanted) {
        return new Wishes(language, wanted, guidance);
    }

    Wishes with(Guidance begun) {
        return new Wishes(language, layout, Optional.of(begun));
    }
}
