package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UptimeTest {
    private static final StationName KIOSK = new StationName("kiosk-1");
    private static final Period NOVEMBER =
            new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    private final PaperJournal journal = new PaperJournal();
    private int sessions;

    /// 30 days of 6.5 hours are 702,000 s; 5,616 s of them are 0.8 %.
    @Test
    void s61_aMonthsUptimeIsNinetyNinePointTwoPercentOfItsOfficeHours() {
        online("2026-10-30", "16:00", "kiosk-1", "kiosk", "");
        offline("2026-11-10", "09:00", "kiosk-1");
        online("2026-11-10", "10:33:36", "kiosk-1", "kiosk", "");
        assertEquals(
                List.of(
                        new UptimeRow(
                                "2026-11",
                                KIOSK,
                                Optional.empty(),
                                702_000,
                                696_384,
                                Optional.of(99.2),
                                1,
                                5_616)),
                november("2026-12-01T00:00:00Z").rows());
    }

    @Test
    void s61_nightsNoonAndDaysOffAreNoOutage() {
        online("2026-11-23", "08:00", "kiosk-1", "kiosk", "");
        offline("2026-11-23", "12:05", "kiosk-1");
        online("2026-11-23", "13:20", "kiosk-1", "kiosk", "");
        offline("2026-11-23", "18:00", "kiosk-1");
        online("2026-11-24", "08:29", "kiosk-1", "kiosk", "");
        UptimeRow row = november("2026-11-24T01:30:00Z").rows().getFirst();
        assertEquals(Optional.of(100.0), row.percent());
        assertEquals(0, row.outages());
        assertEquals(7 * 3600 + 1800, row.dueSeconds());
    }

    @Test
    void s61_aPartIsJudgedWhileItsStationIsThereAndLowPaperStillPrints() {
        online("2026-11-23", "08:00", "kiosk-1", "kiosk", "'printer':'ok'");
        part("09:00", "kiosk-1", "printer", "paper-low");
        part("10:00", "kiosk-1", "printer", "paper-out");
        part("10:10", "kiosk-1", "printer", "cover-open");
        part("10:15", "kiosk-1", "printer", "ok");
        part("10:20", "kiosk-1", "staff-call", "called");
        offline("2026-11-23", "11:00", "kiosk-1");
        assertEquals(
                List.of(
                        new UptimeRow(
                                "2026-11",
                                KIOSK,
                                Optional.empty(),
                                3 * 3600,
                                2 * 3600 + 1800,
                                Optional.of(83.33),
                                1,
                                1800),
                        new UptimeRow(
                                "2026-11",
                                KIOSK,
                                Optional.of(new PartName("printer")),
                                2 * 3600 + 1800,
                                2 * 3600 + 900,
                                Optional.of(90.0),
                                1,
                                900)),
                november("2026-11-23T03:30:00Z").rows());
    }

    /// A station that finds its clock wrong tells it like a part, at birth and later.
    @Test
    void s61_aClockIsNoDevice() {
        online("2026-11-23", "08:00", "kiosk-1", "kiosk", "'clock':'behind'");
        part("09:00", "kiosk-1", "clock", "ok");
        assertEquals(
                List.of(Optional.<PartName>empty()),
                november("2026-11-23T03:30:00Z").rows().stream().map(UptimeRow::part).toList());
    }

    @Test
    void s61_aHubThatWasKilledWasGoneSinceItsLastSignOfLife() {
        online("2026-11-23", "08:00", "hub", "hub", "");
        part("10:00", "kiosk-1", "printer", "ok");
        online("2026-11-23", "10:20", "hub", "hub", "");
        UptimeRow row =
                november("2026-11-23T03:00:00Z").rows().stream()
                        .filter(each -> each.station().equals(new StationName("hub")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(1L, 1200L), List.of((long) row.outages(), row.longestSeconds()));
    }

    /// The station runs day and night and said nothing since Friday.
    @Test
    void s61_howADeviceWasWhenTheMonthBeganIsLookedUpInTheDaysBefore() {
        online("2026-10-30", "16:00", "kiosk-1", "kiosk", "");
        offline("2026-11-02", "09:30", "kiosk-1");
        Period rest = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));
        ReportDesk desk =
                new ReportDesk(
                        PaperJournal.CONFIG,
                        (from, to, each) ->
                                journal.entries().stream()
                                        .filter(entry ->
                                                !entry.day().isBefore(from)
                                                        && !entry.day().isAfter(to))
                                        .forEach(each),
                        () -> Instant.parse("2026-11-02T02:30:00Z"));
        UptimeRow row = desk.reports(rest, PaperJournal.WHOLE).uptime().rows().getFirst();
        assertEquals(Optional.of(50.0), row.percent());
        Scope counterOne =
                new Scope(
                        Optional.of(
                                new Scope.Part(
                                        Set.<ServiceCode>of(),
                                        Set.of(new CounterId(1)),
                                        Set.<ClerkId>of())),
                        false);
        assertEquals(List.of(), desk.reports(rest, counterOne).uptime().rows());
    }

    private Report<UptimeRow> november(String now) {
        return Reports.of(
                        journal.gathering(),
                        NOVEMBER,
                        PaperJournal.HOURS,
                        PaperJournal.WHOLE,
                        Instant.parse(now))
                .uptime();
    }

    private void online(String day, String time, String station, String kind, String parts) {
        journal.on(day)
                .entry(
                        time,
                        "station-online",
                        "'station':'%s',".formatted(station),
                        "'session':'%s','kind':'%s','software':'test','parts':{%s}"
                                .formatted(new UUID(7, ++sessions), kind, parts));
    }

    private void offline(String day, String time, String station) {
        journal.on(day)
                .entry(
                        time,
                        "station-offline",
                        "'station':'%s',".formatted(station),
                        "'session':'%s'".formatted(new UUID(7, sessions)));
    }

    private void part(String time, String station, String part, String state) {
        journal.entry(
                time,
                "part-changed",
                "'station':'%s',".formatted(station),
                "'part':'%s','state':'%s'".formatted(part, state));
    }
}
