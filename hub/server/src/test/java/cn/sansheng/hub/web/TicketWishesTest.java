package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A reprint and a return, asked by staff who are shown a ticket.
class TicketWishesTest {
    private static final TicketNumber A058 = TicketNumber.parse("A058");

    private static String wished(Input instruction) {
        Input.Wished wished = (Input.Wished) instruction;
        return wished.by() + " " + wished.wish();
    }

    private static int post(Browser browser, String path) {
        return browser.json("POST", "/api/v1/tickets/" + path, Map.of()).statusCode();
    }

    @Test
    void theHallManagerReprintsAndBringsBack() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser manager = web.administrator();
            assertEquals(204, post(manager, "A058/reprint"));
            assertEquals(204, post(manager, "A058/return"));
            assertEquals(
                    List.of(
                            SampleHall.ADMIN + " " + new Wish.Reprint(A058),
                            SampleHall.ADMIN + " " + new Wish.BringBack(A058)),
                    web.instructions.stream().map(TicketWishesTest::wished).toList());
        }
    }

    @Test
    void aRefusalIsToldByItsCode() throws WebPortTaken {
        Map<RefusalCode, Integer> told =
                Map.of(
                        RefusalCode.UNKNOWN_TICKET, 404,
                        RefusalCode.WRONG_STATE, 409,
                        RefusalCode.EXPIRED, 409);
        try (WebFixture web = WebFixture.started()) {
            Browser manager = web.administrator();
            told.forEach((code, status) -> {
                web.answer = Verdict.refuse(code, "no");
                assertEquals(status, post(manager, "A058/reprint"), code.wire());
            });
            web.instructions.clear();
            assertEquals(404, post(manager, "nobody/reprint"));
            assertEquals(List.of(), web.instructions);
        }
    }

    @Test
    void aWishThatCouldNotBeKeptIsNotGranted() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser manager = web.administrator();
            web.storeFull = true;
            assertEquals(503, post(manager, "A058/reprint"));
        }
    }

    @Test
    void nobodyElseMay() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(401, post(web.browser(), "A058/reprint"));
        }
    }
}
