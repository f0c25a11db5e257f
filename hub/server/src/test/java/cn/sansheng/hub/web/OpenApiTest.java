package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.hub.web.page.Sheet;
import cn.sansheng.hub.web.page.Sheets;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OpenApiTest {
    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Set<String> described = new TreeSet<>();
            api(web).path("paths")
                    .propertyStream()
                    .forEach(path ->
                            path.getValue()
                                    .propertyNames()
                                    .forEach(
                                            method -> described.add(method + " " + path.getKey())));
            Set<String> routes =
                    web.server.routes().stream()
                            .filter(route -> route.path().startsWith("/api/"))
                            .map(route -> lower(route.method().name()) + " " + route.path())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(routes, described);
        }
    }

    @Test
    void openRoutesAreSaidToBeOpen() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            JsonNode paths = api(web).path("paths");
            for (Route route : web.server.routes()) {
                JsonNode described = paths.path(route.path()).path(lower(route.method().name()));
                if (!described.isMissingNode()) {
                    boolean open = described.path("security").isArray();
                    assertEquals(route.access() == Access.OPEN, open, route.path());
                }
            }
        }
    }

    @Test
    void theExamplesAreWhatTheHubSends() throws WebPortTaken, MalformedMessage {
        try (WebFixture web = WebFixture.started()) {
            JsonNode paths = api(web).path("paths");
            JsonNode live = example(paths, "/api/v1/live");
            assertEquals(live.toString(), Json.text(Json.read(live, LivePicture.class)));
            JsonNode ticket = example(paths, "/api/v1/tickets/{token}");
            assertEquals(ticket.toString(), Json.text(Json.read(ticket, TicketStanding.class)));
        }
    }

    @Test
    void whatIsSentHoldsEveryFieldThatIsPromised() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            JsonNode schemas = api(web).path("components").path("schemas");
            JsonNode live = Browser.object(web.administrator().get("/api/v1/live"));
            promised(schemas.path("Live"), live);
            schemas.path("Live")
                    .path("properties")
                    .propertyStream()
                    .filter(field -> field.getValue().path("items").isObject())
                    .forEach(field ->
                            live.path(field.getKey())
                                    .forEach(item ->
                                            promised(field.getValue().path("items"), item)));
            JsonNode ticket =
                    Browser.object(web.browser().get("/api/v1/tickets/" + WebFixture.TOKEN));
            promised(schemas.path("Ticket"), ticket);
        }
    }

    @Test
    void everyReportHoldsWhatItsSchemaPromises() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            JsonNode schemas = api(web).path("components").path("schemas");
            Browser admin = web.administrator();
            for (Sheet<?> sheet : Sheets.ALL) {
                JsonNode report = Browser.object(admin.get("/api/v1/reports/" + sheet.name()));
                promised(schemas.path("Report"), report);
                JsonNode row = schemas.path(rowOf(sheet.name()));
                report.path("rows").forEach(sent -> promised(row, sent));
            }
        }
    }

    @Test
    void theRegisterHoldsWhatItsSchemaPromises() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            JsonNode schemas = api(web).path("components").path("schemas");
            Browser admin = web.administrator();
            Map<String, Object> plan =
                    Map.of("act", "planned", "station", "hub", "work", "dust", "everyDays", 90);
            promised(
                    schemas.path("UpkeepEntry"),
                    Browser.object(admin.json("POST", "/api/v1/upkeep", plan)));
            JsonNode register = Browser.object(admin.get("/api/v1/upkeep"));
            promised(schemas.path("Upkeep"), register);
            promised(schemas.path("UpkeepPlan"), register.path("plans").path(0));
            promised(schemas.path("UpkeepEntry"), register.path("entries").path(0));
        }
    }

    @Test
    void theRegistersExampleIsWhatTheHubSends() throws WebPortTaken, MalformedMessage {
        try (WebFixture web = WebFixture.started()) {
            JsonNode example = example(api(web).path("paths"), "/api/v1/upkeep");
            assertEquals(example.toString(), Json.text(Json.read(example, UpkeepDocument.class)));
        }
    }

    private static String rowOf(String report) {
        return switch (report) {
            case "out-of-order" -> "OutOfOrderRow";
            case "rating-signs" -> "RatingSignsRow";
            case "phones" -> "PhoneRow";
            case "attendance" -> "AttendanceRow";
            case "absences" -> "AbsenceRow";
            case "empty-posts" -> "EmptyPostRow";
            case "overtime" -> "OvertimeRow";
            case "forecast" -> "ForecastRow";
            case "uptime" -> "UptimeRow";
            default -> "WorkRow";
        };
    }

    private static void promised(JsonNode schema, JsonNode sent) {
        for (JsonNode name : schema.path("required")) {
            assertTrue(sent.has(name.asString()), () -> name + " is missing in " + sent);
        }
    }

    private static JsonNode example(JsonNode paths, String path) {
        return paths.path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("example");
    }

    private static JsonNode api(WebFixture web) {
        return new YAMLMapper().readTree(web.browser().get("/api/v1/openapi.yaml").body());
    }

    private static String lower(String method) {
        return method.toLowerCase(java.util.Locale.ROOT);
    }
}
