package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Everything that can be chosen on a screen, in the order of reading. What changes least when
/// pressed by mistake comes first.
final class Choices {
    private static final Choice STAY = new Choice("stay", new Touch.StayLonger());
    private static final Choice DONE = new Choice("done", new Touch.Leave());
    private static final Choice CAME = new Choice("staff-came", new Touch.StaffCame());
    private static final Choice PRINT = new Choice("print-again", new Touch.PrintAgain());
    static final Choice TYPE_CODE = new Choice("type-code", new Touch.TypeCode());
    private static final Choice CORRECT = new Choice("correct", new Touch.Correct());
    private static final List<Choice> ROWS =
            IntStream.range(0, Typed.ROWS.size())
                    .mapToObj(row -> new Choice("row-" + row, new Touch.OpenRow(row)))
                    .toList();

    private Choices() {}

    /// Nothing while a number is on its way.
    static List<Choice> of(Shown shown, Help help, Optional<Integer> leaving, Wishes wishes) {
        if (help.isSaid()) {
            return List.of(DONE, CAME);
        }
        if (leaving.isPresent()) {
            return List.of(STAY, DONE);
        }
        if (isUnderWay(shown)) {
            return List.of();
        }
        List<Choice> all = new ArrayList<>(own(shown, wishes.layout()));
        if (!(shown instanceof Shown.Typing typing && typing.row().isPresent())) {
            all.addAll(foot(wishes));
        }
        return all;
    }

    private static boolean isUnderWay(Shown shown) {
        return switch (shown) {
            case Shown.Offer offer -> offer.pressed().isPresent();
            case Shown.Items items -> items.pressed().isPresent();
            case Shown.Materials materials -> materials.pressed().isPresent();
            case Shown.Typing typing -> typing.asked() == Asked.ON_ITS_WAY;
            default -> false;
        };
    }

    private static List<Choice> own(Shown shown, Layout layout) {
        return switch (shown) {
            case Shown.Starting _, Shown.Away _ -> List.of();
            case Shown.Closed closed -> closed.checksIn() ? List.of(TYPE_CODE) : List.of();
            case Shown.Offer _,
                    Shown.Departments _,
                    Shown.Finder _,
                    Shown.Items _,
                    Shown.Materials _ ->
                    BrowseChoices.of(shown, layout.letters());
            case Shown.Typing typing -> typing(typing);
            case Shown.Ticket _ -> List.of(STAY, DONE);
            case Shown.TicketNotPrinted missing ->
                    missing.reprint() == Reprint.POSSIBLE
                            ? List.of(PRINT, STAY, DONE)
                            : List.of(STAY, DONE);
            case Shown.Refused _, Shown.NoAnswer _ -> List.of(DONE, STAY);
            case Shown.NotCheckedIn refused ->
                    refused.mayBeMistyped() ? List.of(CORRECT, DONE) : List.of(DONE, STAY);
        };
    }

    /// Row by row, then in the row; whoever has typed it all begins at the end.
    private static List<Choice> typing(Shown.Typing typing) {
        if (typing.row().isPresent()) {
            return keys(Typed.ROWS.get(typing.row().get()));
        }
        List<Choice> all = new ArrayList<>();
        if (typing.typed().isWhole()) {
            all.add(new Choice("check-in", new Touch.CheckIn()));
        } else {
            all.addAll(ROWS);
        }
        if (!typing.typed().equals(Typed.NOTHING)) {
            all.add(new Choice("erase", new Touch.Erase()));
        }
        all.add(DONE);
        return all;
    }

    private static List<Choice> keys(String row) {
        return row.chars()
                .mapToObj(key -> new Choice("key-" + (char) key, new Touch.Type((char) key)))
                .toList();
    }

    private static List<Choice> foot(Wishes wishes) {
        Layout layout = wishes.layout();
        return List.of(
                new Choice("language", Touch.Speak.otherThan(wishes.language())),
                new Choice("large", new Touch.Arrange(layout.withOtherLetters())),
                new Choice("low", new Touch.Arrange(layout.withOtherPlace())),
                new Choice("contrast", new Touch.Arrange(layout.withOtherContrast())),
                new Choice("call-staff", new Touch.CallStaff()));
    }
}
