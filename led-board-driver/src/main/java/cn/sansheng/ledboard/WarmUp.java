package cn.sansheng.ledboard;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.ledboard.show.Moment;
import cn.sansheng.ledboard.show.Showing;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a picture's whole way once without line or hub, so that a start cache holds the classes.
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String VIEW =
            """
            {"revision":1,"board":"1","upTo":1,"lines":[{"segments":[
            {"text":"请A001号","colour":"red","effect":"flash","seconds":3}]}],"until":null}
            """;

    private WarmUp() {}

    static void run() {
        BoardLayout layout = new BoardLayout(128, 32);
        BoardPlan plan = new BoardPlan(new BoardId("1"), "line-1", layout, BoardDevice.USUAL_IDLE);
        try {
            View.Board view = Json.read(VIEW, View.Board.class);
            Page page = layout.page(view.lines());
            int dots = new Painter(Glyphs.load()).paint(page).base64().length();
            int bytes = new OnbonScreen(1).frame(page).length;
            Moment now = new Moment(Duration.ZERO, Instant.EPOCH);
            int commands =
                    Showing.of(List.of(plan), now)
                            .step(new Event.ViewArrived(view), now)
                            .commands()
                            .size();
            LOG.info("warm: {} {} {} {}", dots, bytes, commands, Station.software());
        } catch (MalformedMessage impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
