package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.report.Gathering;
import cn.sansheng.hub.report.OfficeHours;
import cn.sansheng.hub.report.Period;
import cn.sansheng.hub.report.Reports;
import cn.sansheng.hub.report.Scope;
import cn.sansheng.hub.web.page.Sheet;
import cn.sansheng.hub.web.page.Sheets;
import cn.sansheng.messages.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportPagesTest {
    private static final String DAY = "from=2026-11-23&to=2026-11-23";

    private static Reports whole() {
        Gathering gathering = new Gathering();
        SampleDay.entries().forEach(gathering::take);
        return Reports.of(
                gathering,
                Period.of(LocalDate.of(2026, 11, 23)),
                OfficeHours.of(SampleHall.config(0)),
                new Scope(Optional.empty(), false),
                SamplePictures.AT);
    }

    @Test
    void everyReportIsSentWhole() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            Reports whole = whole();
            for (Sheet<?> sheet : Sheets.ALL) {
                assertEquals(
                        Json.text(sheet.report(whole)),
                        admin.get("/api/v1/reports/" + sheet.name() + "?" + DAY).body());
            }
        }
    }

    @Test
    void withoutDaysItIsToday() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertEquals(
                    admin.get("/api/v1/reports/days?" + DAY).body(),
                    admin.get("/api/v1/reports/days").body());
        }
    }

    @Test
    void whatCannotBeAskedIsSaid() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertEquals(404, admin.get("/api/v1/reports/weather").statusCode());
            for (String bad :
                    List.of(
                            "reports/days?from=yesterday",
                            "reports/days?from=2026-11-23&to=2026-11-22",
                            "reports/days?from=2026-01-01&to=2026-11-23",
                            "timeline",
                            "timeline?counter=x&from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z",
                            "timeline?counter=1&from=2026-11-23&to=2026-11-24",
                            "timeline?counter=1&from=2026-11-23T00:00:00Z&to=2026-12-24T00:00:00Z")) {
                assertEquals(400, admin.get("/api/v1/" + bad).statusCode(), bad);
            }
        }
    }

    @Test
    void whileTheJournalCannotBeReadThatIsSaid() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            web.journalAway = true;
            for (String path :
                    List.of(
                            "/reports?" + DAY,
                            "/reports/csv?" + DAY,
                            "/api/v1/reports/days?" + DAY,
                            "/timeline?counter=1",
                            "/api/v1/timeline?counter=1&from=2026-11-23T00:00:00Z"
                                    + "&to=2026-11-24T00:00:00Z",
                            "/api/v1/journal?after=0")) {
                assertEquals(503, admin.get(path).statusCode(), path);
            }
            web.journalAway = false;
            assertEquals(200, admin.get("/reports?" + DAY).statusCode());
        }
    }

    @Test
    void clerksSeeNoReportsWindowHeadsTheirOwn() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.administrator();
            web.accounts.setPassword(SampleHall.CLERK, SampleHall.PASSWORD.toCharArray());
            web.accounts.setPassword(SampleHall.HEAD, SampleHall.PASSWORD.toCharArray());
            Browser clerk = web.browser();
            clerk.signIn(SampleHall.CLERK, SampleHall.PASSWORD);
            for (String path : List.of("/reports", "/timeline", "/api/v1/reports/clerks")) {
                assertEquals(403, clerk.get(path).statusCode(), path);
            }
            assertFalse(clerk.get("/").body().contains("/reports"));
            Browser head = web.browser();
            head.signIn(SampleHall.HEAD, SampleHall.PASSWORD);
            JsonNode services = Browser.object(head.get("/api/v1/reports/services")).path("rows");
            assertEquals(
                    List.of("B"), services.findValuesAsString("key"), () -> services.toString());
            assertTrue(services.path(0).path("ratings").isNull());
            assertEquals(403, head.get("/timeline?counter=24").statusCode());
        }
    }

    @Test
    void theTableIsTheSameForASpreadsheet() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String csv =
                    web.administrator().get("/reports/csv?name=absences&lang=en&" + DAY).body();
            assertEquals(
                    "\uFEFF"
                            + "Day,Clerk,Counter,Where,Left,Back,Minutes,Over 20 min\r\n"
                            + "2026-11-23,李明,1,errand,09:01,09:06,5.7,\r\n",
                    csv.lines().limit(2).map(line -> line + "\r\n").reduce("", String::concat));
        }
    }

    @Test
    void aTimelineIsSentWithItsEntries() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            JsonNode timeline =
                    Browser.object(
                            web.administrator()
                                    .get(
                                            "/api/v1/timeline?counter=1"
                                                    + "&from=2026-11-23T00:00:00Z"
                                                    + "&to=2026-11-23T01:02:00Z"));
            JsonNode first = timeline.path("moments").path(0);
            assertEquals("clerk-signed-in", first.path("type").asString());
            assertEquals("c01", first.path("by").asString());
            assertEquals(3, first.path("n").asInt());
        }
    }
}
