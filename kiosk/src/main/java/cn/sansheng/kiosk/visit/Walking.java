package cn.sansheng.kiosk.visit;

import java.util.List;
import java.util.Optional;

/// A visit without touching: the five keys walk over what could be touched.
final class Walking {
    private final Draft draft;

    Walking(Draft draft) {
        this.draft = draft;
    }

    /// The touch that the key stands for, if any. The first key of a visit only begins the
    /// guidance: whoever does not see cannot know yet what it would do.
    Optional<Touch> pressed(Key key) {
        Picture seen = draft.before.picture(draft.now);
        if (seen.focus().isEmpty()) {
            draft.wishes = draft.wishes.with(Guidance.BEGUN);
            return Optional.empty();
        }
        if (seen.leaving().isPresent() && key != Key.BACK) {
            return Optional.of(new Touch.StayLonger());
        }
        return switch (key) {
            case UP -> stepped(seen, -1);
            case DOWN -> stepped(seen, 1);
            case CONFIRM -> seen.focus().flatMap(Focus::choice).map(Choice::touch);
            case BACK -> Optional.of(new Touch.Leave());
            case HELP -> {
                guided(guidance().again());
                yield Optional.empty();
            }
        };
    }

    private Optional<Touch> stepped(Picture seen, int by) {
        List<Choice> choices = Choices.of(seen.shown(), seen.help(), seen.leaving(), draft.wishes);
        if (!choices.isEmpty()) {
            int at = seen.focus().map(Focus::at).orElse(1) - 1;
            guided(guidance().on(choices.get(Math.floorMod(at + by, choices.size()))));
        }
        return Optional.empty();
    }

    private Guidance guidance() {
        return draft.wishes.guidance().orElse(Guidance.BEGUN);
    }

    private void guided(Guidance news) {
        draft.wishes = draft.wishes.with(news);
    }

    /// A new screen is read from its beginning.
    void settle() {
        if (!draft.screen.goesOn(draft.before.screen())) {
            draft.wishes =
                    draft.wishes
                            .guidance()
                            .map(Guidance::onANewScreen)
                            .map(draft.wishes::with)
                            .orElse(draft.wishes);
        }
    }
}
