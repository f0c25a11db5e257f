package cn.sansheng.counter.desk;

import cn.sansheng.messages.View;
import java.util.List;

/// One page of the waiting list or of the choices. A page of choices has as many as there are
/// digits on the keyboard.
final class Paging {
    static final int CHOICES = 9;

    /// The telephone's band pushes the list; it never covers it.
    private static final int ROWS = 11;

    private static final int ROWS_BELOW_BAND = 9;

    private Paging() {}

    static int pages(Desk desk, Moment now) {
        return desk.work().panel() instanceof Panel.Closed
                ? pages(desk.seen().waiting().size(), rowsOnPage(desk))
                : pages(Choices.of(desk, now).size(), CHOICES);
    }

    static List<Choice> choices(Desk desk, Moment now) {
        return page(Choices.of(desk, now), desk.work().page(), CHOICES);
    }

    /// The waiting list turns with the choices of a ticket, and stays on its first page below other
    /// panels.
    static List<View.Counter.Waiting> rows(Desk desk) {
        Panel panel = desk.work().panel();
        if (panel instanceof Panel.Calling) {
            return page(desk.seen().waiting(), desk.work().page(), CHOICES);
        }
        int page = panel instanceof Panel.Closed ? desk.work().page() : 0;
        return page(desk.seen().waiting(), page, rowsOnPage(desk));
    }

    private static int rowsOnPage(Desk desk) {
        return desk.telephone() instanceof Telephone.Quiet ? ROWS : ROWS_BELOW_BAND;
    }

    private static int pages(int things, int onPage) {
        return Math.max(1, Math.ceilDiv(things, onPage));
    }

    private static <T> List<T> page(List<T> all, int number, int onPage) {
        int last = pages(all.size(), onPage) - 1;
        int from = Math.min(number, last) * onPage;
        return all.subList(from, Math.min(all.size(), from + onPage));
    }
}
