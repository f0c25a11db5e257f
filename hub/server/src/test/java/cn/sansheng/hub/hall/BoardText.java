package cn.sansheng.hub.hall;

import cn.sansheng.messages.View;
import java.util.stream.Collectors;

/// A board's picture as one readable string: each line in brackets.
final class BoardText {
    private BoardText() {}

    static String of(Situation situation, int board) {
        View.Board view = BoardViews.of(situation, situation.rules().config().boards().get(board));
        return view.lines().stream()
                .map(line ->
                        line.segments().stream()
                                .map(View.Board.Segment::text)
                                .collect(Collectors.joining("|", "[", "]")))
                .collect(Collectors.joining());
    }
}
