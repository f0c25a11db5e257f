package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One board as the station's configuration has it: the line it hangs on, its size, and what it
/// says when there is nothing to say; a slash begins a new line.
public record BoardPlan(BoardId id, String line, BoardLayout layout, String idle) {
    private static final List<Line> PAUSED =
            List.of(line("暂停叫号", LedColour.AMBER), line("请听工作人员", LedColour.AMBER));

    Page page(Content content) {
        return layout.page(
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
