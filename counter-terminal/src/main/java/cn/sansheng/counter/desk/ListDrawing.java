package cn.sansheng.counter.desk;

import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the waiting list: every row says why it stands there, as far as the hub's view tells.
record ListDrawing(Desk desk, Moment now) {
    Picture.Waiting waiting() {
        List<View.Counter.Waiting> rows = Paging.rows(desk);
        boolean choosing = desk.work().panel() instanceof Panel.Calling;
        List<Picture.Row> drawn = new ArrayList<>();
        for (View.Counter.Waiting row : rows) {
            Optional<Integer> digit = choosing ? Optional.of(drawn.size() + 1) : Optional.empty();
            drawn.add(row(row, digit));
        }
        return new Picture.Waiting(
                desk.seen().waiting().size(), drawn, desk.work().page(), Paging.pages(desk, now));
    }

    private Picture.Row row(View.Counter.Waiting row, Optional<Integer> digit) {
        long minutes = Duration.between(row.since(), told()).toMinutes();
        return new Picture.Row(
                row.number(),
                row.service(),
                desk.seen().hall().names(row.service()),
                row.priority(),
                order(row),
                (int) Math.max(0, minutes),
                row.appointment().map(desk.seen()::local),
                row.note(),
                digit);
    }

    /// Away from the hub the list is that of the moment it went: its figures stand still as well.
    private Instant told() {
        return desk.link() instanceof Link.Gone(var since) ? since : now.hall();
    }

    /// A hall may put priority tickets in the order of issue; then that is the reason.
    private boolean isFirstByPriority(View.Counter.Waiting row) {
        return desk.seen().waiting().stream()
                .takeWhile(each -> !each.equals(row))
                .allMatch(each -> each.priority().isPresent());
    }

    private Picture.Order order(View.Counter.Waiting row) {
        List<View.Counter.Waiting> all = desk.seen().waiting();
        boolean here = desk.seen().state() != CounterState.AWAY;
        boolean next = here && row.equals(all.getFirst());
        if (row.priority().isPresent() && isFirstByPriority(row)) {
            return next ? Picture.Order.NEXT_BY_PRIORITY : Picture.Order.PRIORITY;
        }
        if (row.appointment().isPresent()) {
            return next ? Picture.Order.NEXT_BY_APPOINTMENT : Picture.Order.APPOINTMENT;
        }
        boolean longest =
                all.stream()
                        .min(Comparator.comparing(View.Counter.Waiting::since))
                        .filter(row::equals)
                        .isPresent();
        if (next) {
            return longest ? Picture.Order.NEXT_LONGEST : Picture.Order.NEXT;
        }
        return longest ? Picture.Order.LONGEST : Picture.Order.BY_TIME;
    }
}
