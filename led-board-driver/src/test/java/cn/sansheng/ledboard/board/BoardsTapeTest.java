package cn.sansheng.ledboard.board;

import cn.sansheng.client.tape.samples.Tapes;
import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.show.Moment;
import cn.sansheng.ledboard.show.Showing;
import cn.sansheng.messages.BoardId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsTapeTest {
    private static final Moment NOW =
            new Moment(Duration.ofNanos(1), Instant.parse("2026-11-23T02:24:30Z"));
    private static final BoardPlan PLAN =
            new BoardPlan(new BoardId("1"), "line-1", new BoardLayout(128, 32), "欢迎");

    @Test
    void everyEventComesOffTheTapeAsItWas(@TempDir Path folder) throws Exception {
        Tapes.survive(BoardsTape.script("test"), Showing.of(List.of(PLAN), NOW), NOW, folder);
    }
}
