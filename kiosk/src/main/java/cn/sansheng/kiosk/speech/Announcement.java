package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.visit.Choice;
import cn.sansheng.kiosk.visit.Focus;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.words.NoteWords;
import cn.sansheng.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What has to be said when one picture follows another: nothing while nobody uses the five keys,
/// or when only figures changed.
final class Announcement {
    private static final Pattern END = Pattern.compile("[。.]$");

    private final Picture before;
    private final Picture now;
    private final Words words;

    private Announcement(Picture before, Picture now) {
        this.before = before;
        this.now = now;
        this.words = Words.in(now.language());
    }

    static Optional<String> of(Picture before, Picture now) {
        Announcement change = new Announcement(before, now);
        String text =
                now.focus()
                        .map(change::spoken)
                        .orElseGet(() ->
                                before.focus().isPresent() ? change.words.of("say.ended") : "");
        return Optional.of(text).filter(some -> !some.isBlank());
    }

    private String spoken(Focus focus) {
        if (now.leaving().isPresent()) {
            return before.leaving().isPresent() ? "" : words.of("say.leaving", now.leaving().get());
        }
        boolean begins = before.focus().isEmpty();
        boolean asked = before.focus().filter(was -> was.repeats() != focus.repeats()).isPresent();
        boolean all = begins || asked || !before.language().equals(now.language());
        List<String> parts = new ArrayList<>();
        if (begins) {
            parts.add(words.of("say.welcome"));
        }
        if (begins || asked) {
            parts.add(words.of("say.keys"));
        }
        String told = told(all);
        parts.add(told);
        if (all || !told.isBlank() || !choice(before.focus()).equals(choice(now.focus()))) {
            focus.choice()
                    .map(choice -> new SpokenChoice(words, now).text(choice, focus))
                    .ifPresent(parts::add);
        }
        return joined(parts);
    }

    /// What is said over a screen hides it; when that is put away it is read again.
    private String told(boolean all) {
        SpokenScreen screen = new SpokenScreen(words, now.shown());
        if (now.help().isSaid()) {
            return all || !before.help().isSaid()
                    ? new NoteWords(words).staffCalled(now.help()).spoken()
                    : "";
        }
        return all || before.help().isSaid() ? screen.whole() : screen.news(before.shown());
    }

    /// One pause between two parts, also where the first ends with one of its own.
    private String joined(List<String> parts) {
        String pause = words.of("say.pause");
        return parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> END.matcher(part).replaceFirst("") + pause)
                .collect(Collectors.joining());
    }

    private static Optional<Choice> choice(Optional<Focus> focus) {
        return focus.flatMap(Focus::choice);
    }
}
