package cn.sansheng.hub.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.report.Moment;
import cn.sansheng.hub.report.Timeline;
import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// B5: a counter's timeline says why each call was made.
class WhyTest {
    private static String told(Why why, Language language) {
        Moment call =
                new Moment(
                        1,
                        TestRules.MORNING,
                        "ticket-called",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Json.object().set("why", Json.tree(why)));
        Timeline timeline =
                new Timeline(
                        new CounterId(1),
                        TestRules.MORNING,
                        TestRules.MORNING.plusSeconds(60),
                        List.of(call));
        return new TimelinePage(
                        List.of(),
                        LocalDate.of(2026, 11, 23),
                        Half.AM,
                        Optional.of(timeline),
                        new Naming(TestRules.small().config(), Words.in(language)))
                .lines()
                .getFirst()
                .detail();
    }

    @Test
    void b5_theAuditReadsWhyAnOrdinaryTicketWentBeforePriority() {
        Why why = new Why(CallGround.ORDINARY_TURN, 1500, 2, Optional.empty());
        assertEquals("等了 25 分，已连叫 2 个优先号，轮到普通号", told(why, Language.ZH));
        assertEquals(
                "waited 25 min, after 2 priority calls in a row an ordinary one",
                told(why, Language.EN));
    }

    @Test
    void everyGroundHasItsWords() {
        for (Language language : Language.values()) {
            for (CallGround ground : CallGround.values()) {
                assertTrue(
                        Words.in(language).known("why", ground.wire()).isPresent(), ground.wire());
            }
        }
    }
}
