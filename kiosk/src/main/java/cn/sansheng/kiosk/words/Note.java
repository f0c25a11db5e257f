package cn.sansheng.kiosk.words;

import cn.sansheng.kiosk.visit.Touch;
import java.util.List;
import java.util.Optional;

/// A screen that says one thing. `more` may be blank; `seconds` are left where it ends by itself;
/// at most two answers.
public record Note(
        Mark mark,
        String title,
        String text,
        String more,
        Optional<Integer> seconds,
        List<Answer> answers) {
    public enum Mark {
        NONE,
        WATCH,
        ALARM
    }

    /// `id` is the name of its button.
    public record Answer(String id, Touch touch, String text, Rank rank) {}

    /// Look: at most one filled button on a screen.
    public enum Rank {
        LEAD,
        PLAIN
    }

    public Note {
        answers = List.copyOf(answers);
    }

    static Note standing(Mark mark, String title, String text, String more) {
        return new Note(mark, title, text, more, Optional.empty(), List.of());
    }

    Note ending(int left, Answer first, Answer second) {
        return new Note(mark, title, text, more, Optional.of(left), List.of(first, second));
    }

    Note answered(Answer... some) {
        return new Note(mark, title, text, more, seconds, List.of(some));
    }

    /// Without what only the eye needs.
    public String spoken() {
        return title + "\n" + text + "\n" + more;
    }
}
