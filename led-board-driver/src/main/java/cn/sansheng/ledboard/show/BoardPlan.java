package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Layout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One board as the station's configuration has it: the line it hangs on, its size, what it says
/// when there is nothing to say (a slash begins a new line), how long a call stands at least, and
/// how often it is painted again unasked: a board that was switched off and on shows nothing until
/// then.
public record BoardPlan(
        BoardId id, String line, Layout layout, String idle, Duration hold, Duration repaint) {
    public static final Duration USUAL_HOLD = Duration.ofSeconds(5);
    public static final Duration LONGEST_REPAINT = Duration.ofSeconds(20);

    private static final List<Line> PAUSED =
            List.of(line("暂停叫号", LedColour.AMBER), line("请听工作人员", LedColour.AMBER));

    public BoardPlan(BoardId id, String line, Layout layout, String idle) {
        this(id, line, layout, idle, USUAL_HOLD, LONGEST_REPAINT);
    }

    public BoardPlan repainted(Duration every) {
        return new BoardPlan(id, line, layout, idle, hold, every);
    }

    /// One, or the pages that take turns.
    List<Page> pages(Content content) {
        return layout.pages(
                switch (content) {
                    case Content.Picture(var view) -> view.lines();
                    case Content.Idle() ->
                            Arrays.stream(idle.split("/"))
                                    .map(text -> line(text, LedColour.GREEN))
                                    .toList();
                    case Content.Paused() -> PAUSED;
                });
    }

    private static Line line(String text, LedColour colour) {
        return new Line(List.of(new Segment(text, colour, LedEffect.STILL, Optional.empty())));
    }
}
