package cn.sansheng.kiosk.words;

import java.util.Optional;

/// A screen that says one thing. `more` may be blank; only some notes end by themselves.
public record Note(Mark mark, String title, String text, String more, Optional<Ends> ends) {
    public enum Mark {
        NONE,
        WATCH,
        ALARM
    }

    /// In so many seconds; `asks` when more time, and not going on, is what one would want.
    public record Ends(int seconds, boolean asks) {}

    static Note standing(Mark mark, String title, String text, String more) {
        return new Note(mark, title, text, more, Optional.empty());
    }

    static Note ending(String title, String text, int seconds) {
        return new Note(Mark.WATCH, title, text, "", Optional.of(new Ends(seconds, false)));
    }

    static Note asking(String title, String text, int seconds) {
        return new Note(Mark.NONE, title, text, "", Optional.of(new Ends(seconds, true)));
    }

    /// Without what only the eye needs.
    public String spoken() {
        return title + "\n" + text + "\n" + more;
    }
}
