package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that can be chosen on a screen, in the order of reading. What changes least when
/// pressed by mistake comes first.
final class Choices {
    private static final Choice STAY = new Choice("stay", new Touch.StayLonger());
    private static final Choice DONE = new Choice("done", new Touch.Leave());
    private static final Choice CAME = new Choice("staff-came", new Touch.StaffCame());
    private static final Choice PRINT = new Choice("print-again", new Touch.PrintAgain());

    private Choices() {}

    /// Nothing while a number is on its way.
    static List<Choice> of(Shown shown, Help help, Optional<Integer> leaving, Wishes wishes) {
        if (help.isSaid()) {
            return List.of(DONE, CAME);
        }
        if (leaving.isPresent()) {
            return List.of(STAY, DONE);
        }
        if (isTaking(shown)) {
            return List.of();
        }
        List<Choice> all = new ArrayList<>(own(shown, wishes.layout()));
        all.addAll(foot(wishes));
        return all;
    }

    static boolean isTaking(Shown shown) {
        return switch (shown) {
            case Shown.Offer offer -> offer.pressed().isPresent();
            case Shown.Items items -> items.pressed().isPresent();
            case Shown.Materials materials -> materials.pressed().isPresent();
            default -> false;
        };
    }

    private static List<Choice> own(Shown shown, Layout layout) {
        return switch (shown) {
            case Shown.Starting _, Shown.Away _, Shown.Closed _ -> List.of();
            case Shown.Offer _,
                    Shown.Departments _,
                    Shown.Finder _,
                    Shown.Items _,
                    Shown.Materials _ ->
                    BrowseChoices.of(shown, layout.letters());
            case Shown.Ticket _ -> List.of(STAY, DONE);
            case Shown.TicketNotPrinted missing ->
                    missing.reprint() == Reprint.POSSIBLE
                            ? List.of(PRINT, STAY, DONE)
                            : List.of(STAY, DONE);
            case Shown.Refused _, Shown.NoAnswer _, Shown.NotCheckedIn _ -> List.of(DONE, STAY);
        };
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
