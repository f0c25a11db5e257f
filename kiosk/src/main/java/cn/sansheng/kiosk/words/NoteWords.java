package cn.sansheng.kiosk.words;

import cn.sansheng.kiosk.visit.Closure;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.How;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Note.Answer;
import cn.sansheng.kiosk.words.Note.Mark;
import cn.sansheng.kiosk.words.Note.Rank;
import java.util.List;
import java.util.Optional;

/// The words of screens that say one thing.
public final class NoteWords {
    private final Words words;

    public NoteWords(Words words) {
        this.words = words;
    }

    public Note starting() {
        return Note.standing(Mark.NONE, words.of("starting.title"), words.of("starting.text"), "");
    }

    public Note away(Shown.Away away) {
        return Note.standing(
                Mark.WATCH,
                words.of("away.title"),
                words.of("away.text"),
                withTelephone(words.of("away.back"), away.telephone()));
    }

    public Note closed(Shown.Closed closed) {
        Closure closure = closed.closure();
        return switch (closure.cause()) {
            case OUT_OF_HOURS ->
                    Note.standing(
                            Mark.NONE,
                            words.of("closed.hours.title"),
                            hours(closure),
                            withTelephone(words.of("closed.hours.more"), closed.telephone()));
            case FULL_TODAY ->
                    Note.standing(
                                    Mark.WATCH,
                                    words.of("closed.full.title"),
                                    words.of("closed.full.text"),
                                    withTelephone(words.of("closed.full.more"), closed.telephone()))
                            .answered(
                                    new Answer(
                                            "type-code",
                                            new Touch.TypeCode(),
                                            words.of("home.check-in"),
                                            Rank.PLAIN));
            case EMERGENCY ->
                    Note.standing(
                            Mark.ALARM,
                            words.of("closed.emergency.title"),
                            words.of("closed.emergency.text"),
                            words.of("closed.emergency.more"));
        };
    }

    private String hours(Closure closure) {
        List<String> spans =
                closure.today().stream()
                        .map(span -> Words.clock(span.from()) + "–" + Words.clock(span.to()))
                        .toList();
        if (spans.isEmpty()) {
            return words.of("closed.hours.unknown");
        }
        String today = String.join(words.of("counters.between"), spans);
        return closure.opensAt()
                .map(opens -> words.of("closed.hours.opens", Words.clock(opens), today))
                .orElseGet(() -> words.of("closed.hours.over", today));
    }

    public Note refused(Shown.Refused refused) {
        String key = RefusalKey.of(refused.code());
        return ending(
                words.of(key + ".title", words.name(refused.service().names())),
                words.of(key + ".text"),
                refused.seconds());
    }

    public Note noAnswer(Shown.NoAnswer none) {
        return ending(
                words.of("no-answer.title"),
                words.of("no-answer.text", words.name(none.service().names())),
                none.seconds());
    }

    public Note notCheckedIn(Shown.NotCheckedIn refused) {
        String key =
                "not-checked-in."
                        + switch (refused.code()) {
                            case EXPIRED, WRONG_STATE, TOO_SOON, CLOSED, UNKNOWN_TICKET ->
                                    refused.code().wire();
                            default -> "try-again";
                        };
        String title = words.of(key + ".title");
        if (refused.how() == How.SCANNED) {
            return ending(title, words.of(key + ".text"), refused.seconds());
        }
        String text = words.orElse(key + ".typed", key + ".text");
        return refused.mayBeMistyped()
                ? Note.standing(Mark.WATCH, title, text, "")
                        .ending(
                                refused.seconds(),
                                new Answer(
                                        "correct",
                                        new Touch.Correct(),
                                        words.of("typing.correct"),
                                        Rank.LEAD),
                                done("note.done", Rank.PLAIN))
                : ending(title, text, refused.seconds());
    }

    private Note ending(String title, String text, int seconds) {
        return Note.standing(Mark.WATCH, title, text, "")
                .ending(seconds, stay(Rank.PLAIN), done("note.done", Rank.LEAD));
    }

    public Note stillThere(int seconds) {
        return Note.standing(Mark.NONE, words.of("still.title"), words.of("still.text"), "")
                .ending(seconds, stay(Rank.LEAD), done("still.done", Rank.PLAIN));
    }

    /// What a citizen hears who called; whoever came presses the other button.
    public Note staffCalled(Help help) {
        boolean alone = help == Help.SAID_ALONE;
        return Note.standing(
                        alone ? Mark.WATCH : Mark.NONE,
                        words.of(alone ? "staff.alone.title" : "staff.title"),
                        words.of(alone ? "staff.alone.text" : "staff.text"),
                        words.of("staff.more"))
                .answered(
                        done("note.done", Rank.LEAD),
                        new Answer(
                                "staff-came",
                                new Touch.StaffCame(),
                                words.of("staff.came"),
                                Rank.PLAIN));
    }

    private Answer stay(Rank rank) {
        return new Answer("stay", new Touch.StayLonger(), words.of("stay"), rank);
    }

    private Answer done(String key, Rank rank) {
        return new Answer("done", new Touch.Leave(), words.of(key), rank);
    }

    private String withTelephone(String text, Optional<String> telephone) {
        return text + telephone.map(number -> "\n" + words.of("away.telephone", number)).orElse("");
    }
}
