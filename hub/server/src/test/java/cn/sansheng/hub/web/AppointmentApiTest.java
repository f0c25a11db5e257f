package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// B4: appointments over HTTP. It is Monday 2026-11-23, 10:24; each slot has two.
class AppointmentApiTest {
    private static final String ALL = "/api/v1/appointments";
    private static final String TUESDAY_NINE = "2026-11-24T09:00:00+08:00";

    private static int made(Browser browser, String slotStart) {
        return browser.json("POST", ALL, Map.of("service", "A", "slotStart", slotStart))
                .statusCode();
    }

    @Test
    void whatIsMadeIsListedWithoutItsTokenAndCanBeTakenBack() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            JsonNode paper =
                    Browser.object(
                            admin.json(
                                    "POST",
                                    ALL,
                                    Map.of("service", "A", "slotStart", TUESDAY_NINE)));
            String number = paper.path("number").asString();
            assertEquals(26, paper.path("token").asString().length());
            assertEquals(
                    ("{\"day\":\"2026-11-24\",\"appointments\":[{\"number\":\"%s\",\"service\":\"A\","
                                    + "\"slotStart\":\"2026-11-24T01:00:00.000Z\"}]}")
                            .formatted(number),
                    admin.get(ALL + "?day=2026-11-24").body());
            String path = ALL + "/" + number;
            assertEquals(204, admin.json("DELETE", path, Map.of()).statusCode());
            assertEquals(404, admin.json("DELETE", path, Map.of()).statusCode());
            assertEquals(
                    "{\"day\":\"2026-11-24\",\"appointments\":[]}",
                    admin.get(ALL + "?day=2026-11-24").body());
            assertEquals(400, admin.get(ALL + "?day=tomorrow").statusCode());
        }
    }

    @Test
    void b4_aSlotHasItsQuota() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            List<Integer> answers =
                    IntStream.range(0, 3).mapToObj(_ -> made(admin, TUESDAY_NINE)).toList();
            assertEquals(List.of(201, 201, 409), answers);
            assertEquals(201, made(admin, "2026-11-24T09:30:00+08:00"));
        }
    }

    @Test
    void whatIsNoAppointmentIsRefused() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            List<Map<String, String>> bodies =
                    List.of(
                            Map.of(),
                            Map.of("service", "A"),
                            Map.of("service", "Q", "slotStart", TUESDAY_NINE),
                            Map.of("service", "A", "slotStart", "2026-11-23T15:00:00+08:00"));
            List<Integer> answers =
                    bodies.stream()
                            .map(body -> admin.json("POST", ALL, body).statusCode())
                            .toList();
            assertEquals(List.of(400, 400, 400, 400), answers);
        }
    }

    @Test
    void onlyThoseWhoMayMakeThem() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(401, web.browser().get(ALL).statusCode());
            web.administrator();
            web.accounts.setPassword(SampleHall.CLERK, SampleHall.PASSWORD.toCharArray());
            Browser clerk = web.browser();
            clerk.signIn(SampleHall.CLERK, SampleHall.PASSWORD);
            assertEquals(403, clerk.get(ALL).statusCode());
            assertEquals(403, made(clerk, TUESDAY_NINE));
        }
    }
}
