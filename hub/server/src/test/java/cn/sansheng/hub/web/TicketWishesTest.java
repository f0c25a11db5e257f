package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A reprint and a return, asked by staff who are shown a ticket.
class TicketWishesTest {
    private static final TicketNumber A058 = TicketNumber.parse("A058");

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
                    web.hall.granted);
        }
    }

    @Test
    void aRefusalIsToldByItsCode() throws WebPortTaken {
        Map<RefusalCode, Integer> told =
                Map.of(
                        RefusalCode.UNKNOWN_TICKET, 404,
                        RefusalCode.WRONG_STATE, 409,
                        RefusalCode.EXPIRED, 409,
                        RefusalCode.STORE_UNAVAILABLE, 503);
        try (WebFixture web = WebFixture.started()) {
            Browser manager = web.administrator();
            told.forEach((code, status) -> {
                web.hall.refusal = Optional.of(code);
                assertEquals(status, post(manager, "A058/reprint"), code.wire());
            });
            assertEquals(404, post(manager, "nobody/reprint"));
            assertEquals(List.of(), web.hall.granted);
        }
    }

    @Test
    void nobodyElseMay() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(401, post(web.browser(), "A058/reprint"));
        }
    }
}
