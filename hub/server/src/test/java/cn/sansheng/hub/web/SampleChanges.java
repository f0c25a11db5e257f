package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.Dots;
import java.util.List;
import java.util.Optional;

/// One thing in a picture made different.
final class SampleChanges {
    private SampleChanges() {}

    static LivePicture waiting(LivePicture was, int waiting) {
        LivePicture.Figures old = was.figures();
        return with(
                was,
                new LivePicture.Figures(
                        waiting,
                        old.longest(),
                        old.meanWaitSeconds(),
                        old.countersOpen(),
                        old.counters(),
                        old.issued(),
                        old.called(),
                        old.finished(),
                        old.noShows()),
                was.boards());
    }

    /// Everything else on that board is dark.
    static LivePicture oneRedDot(LivePicture was, String board, int x, int y) {
        Dots dots = Dots.dark(128, 32);
        dots.set(x, y, Dots.RED);
        return with(
                was,
                was.figures(),
                was.boards().stream()
                        .map(old -> old.board().value().equals(board) ? showing(old, dots) : old)
                        .toList());
    }

    private static LivePicture.Board showing(LivePicture.Board old, Dots dots) {
        return new LivePicture.Board(
                old.board(),
                old.counter(),
                old.width(),
                old.height(),
                Optional.of(dots.base64()),
                old.shownAt(),
                true);
    }

    /// Nobody else has been called.
    static LivePicture called(LivePicture was, LivePicture.Call call) {
        return with(was, was.figures(), List.of(call), was.boards());
    }

    private static LivePicture with(
            LivePicture was, LivePicture.Figures figures, List<LivePicture.Board> boards) {
        return with(was, figures, was.calls(), boards);
    }

    private static LivePicture with(
            LivePicture was,
            LivePicture.Figures figures,
            List<LivePicture.Call> calls,
            List<LivePicture.Board> boards) {
        return new LivePicture(
                was.revision() + 1,
                was.hall(),
                was.names(),
                was.at(),
                was.open(),
                figures,
                was.services(),
                was.counters(),
                was.phones(),
                was.ratings(),
                was.waitingOverDay(),
                calls,
                boards,
                was.stations(),
                was.unprinted(),
                was.emergency());
    }
}
