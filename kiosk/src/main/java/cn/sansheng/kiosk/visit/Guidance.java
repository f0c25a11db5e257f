package cn.sansheng.kiosk.visit;

import java.util.List;
import java.util.Optional;

/// A visit by the five keys: the id of the choice they stand on, none where a screen begins.
record Guidance(Optional<String> choice, int repeats) {
    static final Guidance BEGUN = new Guidance(Optional.empty(), 0);

    Guidance on(Choice news) {
        return new Guidance(Optional.of(news.id()), repeats);
    }

    Guidance onANewScreen() {
        return new Guidance(Optional.empty(), repeats);
    }

    Guidance again() {
        return new Guidance(choice, repeats + 1);
    }

    /// What is not there any more is the first.
    Focus among(List<Choice> choices) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        int at = Math.max(0, choice.map(ids::indexOf).orElse(0));
        return choices.isEmpty()
                ? new Focus(Optional.empty(), 0, 0, repeats)
                : new Focus(Optional.of(choices.get(at)), at + 1, choices.size(), repeats);
    }
}
