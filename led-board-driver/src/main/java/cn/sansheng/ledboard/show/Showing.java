package cn.sansheng.ledboard.show;

import cn.sansheng.messages.BoardId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The whole state of the driver.
public record Showing(Contact hub, Map<BoardId, BoardState> boards, Map<String, LineState> lines) {
    public Showing {
        boards = Collections.unmodifiableMap(boards);
        lines = Collections.unmodifiableMap(lines);
    }

    /// What comes of one event.
    public record Step(Showing next, List<Command> commands) {}

    public static Showing of(List<BoardPlan> plans, Moment now) {
        Map<BoardId, BoardState> boards = new TreeMap<>();
        Map<String, LineState> lines = new TreeMap<>();
        for (BoardPlan plan : plans) {
            boards.put(plan.id(), BoardState.unknown(plan, now));
            lines.put(plan.line(), LineState.unknown());
        }
        return new Showing(new Contact.Never(), boards, lines);
    }

    public Step step(Event event, Moment now) {
        return new Stepping(this, now).take(event);
    }
}
