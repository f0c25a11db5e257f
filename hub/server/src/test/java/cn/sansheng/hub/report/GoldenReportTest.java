package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.web.page.Sheet;
import cn.sansheng.hub.web.page.Sheets;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Two hours of the small hall, played by the demo: its journal, and what its simulator's judge
/// made of that and of its own ledger.
class GoldenReportTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final double NEARLY = 1e-9;

    private final List<HallEntry> entries = new ArrayList<>();

    private Reports reports() throws IOException, MalformedMessage, BadConfiguration {
        Gathering gathering = new Gathering();
        for (String line : Files.readAllLines(FOLDER.resolve("small-two-hours.jsonl"))) {
            String entry = line.substring(line.indexOf("\"entry\":") + 8, line.length() - 1);
            entries.add(HallEntry.parse(entry));
            gathering.take(entries.getLast());
        }
        HallConfig config = HallConfigFile.load(Path.of("src/main/halls/small/hall.yaml"));
        LocalDate day = entries.getFirst().day();
        Instant end = entries.getLast().at();
        return Reports.of(
                gathering, Period.of(day), OfficeHours.of(config), PaperJournal.WHOLE, end);
    }

    /// Contract §1 states the same definitions.
    @Test
    void b9_theReportSaysWhatTheSimulatorsJudgeSays() throws Exception {
        Reports reports = reports();
        WorkRow total = reports.days().total().orElseThrow();
        PhoneRow phones = reports.phones().total().orElseThrow();
        JsonNode summary =
                Json.readObject(Files.readAllBytes(FOLDER.resolve("small-two-hours-summary.json")));
        Ratings ratings = total.ratings().orElseThrow();
        assertEquals(
                List.of(
                        summary.path("tickets").asInt(),
                        summary.path("calls").asInt(),
                        summary.path("finished").asInt(),
                        summary.path("noShows").asInt(),
                        summary.path("ratings").asInt(),
                        summary.path("phoneCalls").asInt(),
                        summary.path("answeredWithinThreeRings").asInt()),
                List.of(
                        total.waiting().tickets(),
                        total.waiting().called(),
                        total.serving().finished(),
                        total.serving().noShows(),
                        ratings.rated().part(),
                        phones.withinThreeRings().of(),
                        phones.withinThreeRings().part()));
        assertEquals(summary.path("levels").toString(), Json.text(ratings.levels()));
        JsonNode waits = summary.path("waitSeconds");
        Spread seconds = total.waiting().seconds();
        assertEquals(waits.path("mean").asDouble(), seconds.mean().orElseThrow(), NEARLY);
        assertEquals(waits.path("median").asDouble(), seconds.median().orElseThrow(), NEARLY);
        assertEquals(waits.path("p90").asDouble(), seconds.p90().orElseThrow(), NEARLY);
    }

    @Test
    void theWholeOfEveryReportIsAsItWas() throws Exception {
        Reports reports = reports();
        List<String> said = new ArrayList<>();
        for (Sheet<?> sheet : Sheets.ALL) {
            said.add(Json.text(sheet.report(reports)));
        }
        assertEquals(Files.readAllLines(FOLDER.resolve("small-two-hours-reports.jsonl")), said);
    }
}
