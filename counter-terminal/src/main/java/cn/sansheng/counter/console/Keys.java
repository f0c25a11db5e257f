package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// The keyboard: one press, one wish, however long the key is held.
final class Keys {
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    /// Whether this is a new press; a held key repeats itself.
    boolean press(KeyCode code) {
        return down.add(code);
    }

    void release(KeyCode code) {
        down.remove(code);
    }

    void releaseAll() {
        down.clear();
    }

    /// While somebody types, keys are letters, but for Escape.
    static boolean isTyping(Picture picture) {
        return switch (picture.body()) {
            case Picture.Body.SignIn _ -> true;
            case Picture.Body.Unknown _ -> false;
            case Picture.Body.AtWork work -> isTyping(work.controls());
            case Picture.Body.Away away -> isTyping(away.controls());
        };
    }

    private static boolean isTyping(Picture.Controls controls) {
        return switch (controls.asked()) {
            case Picture.Asked.Approving _, Picture.Asked.Writing _ -> true;
            case Picture.Asked.Nothing _, Picture.Asked.Choosing _ -> false;
        };
    }

    static Optional<Wish> wish(KeyCode code, Picture picture) {
        if (code == KeyCode.ESCAPE) {
            return Optional.of(new Wish.Dismiss());
        }
        if (isTyping(picture)) {
            return Optional.empty();
        }
        if (code == KeyCode.PAGE_DOWN) {
            return Optional.of(new Wish.TurnPage());
        }
        return switch (picture.body()) {
            case Picture.Body.SignIn _, Picture.Body.Unknown _ -> Optional.empty();
            case Picture.Body.AtWork work -> wish(code, work.controls());
            case Picture.Body.Away away -> wish(code, away.controls());
        };
    }

    /// An open question takes digits only: a slip of the space bar must not finish a service.
    private static Optional<Wish> wish(KeyCode code, Picture.Controls controls) {
        if (!(controls.asked() instanceof Picture.Asked.Nothing)) {
            return code.isDigitKey() ? Optional.of(chosen(digit(code))) : Optional.empty();
        }
        return Stream.concat(Stream.of(controls.lead()), controls.others().stream())
                .map(Picture.Button::operation)
                .filter(operation -> operation.key().equals(code.getName()))
                .findFirst()
                .map(Wish.Do::new);
    }

    /// 0 is no choice: with it begins the note.
    private static Wish chosen(int digit) {
        return digit == 0 ? new Wish.WriteNote() : new Wish.Choose(digit);
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
