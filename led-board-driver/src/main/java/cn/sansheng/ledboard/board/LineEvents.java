package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.show.Event;
import cn.sansheng.serial.LineListener;
import java.util.function.Consumer;

/// What a line tells of itself, as events.
public record LineEvents(String line, Consumer<Event> inbox) implements LineListener {
    @Override
    public void found() {
        inbox.accept(new Event.LineFound(line));
    }

    @Override
    public void lost(String reason) {
        inbox.accept(new Event.LineLost(line));
    }
}
