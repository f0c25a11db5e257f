package cn.sansheng.hub.web;

import java.util.List;
import java.util.Map;

/// Some weeks of a maintenance register, for its pictures.
final class SampleUpkeep {
    private static final List<Map<String, Object>> ENTRIES =
            List.of(
                    planned("kiosk-1", "printer", "print-head", 30, "2026-11-18"),
                    planned("kiosk-2", "printer", "paper-roll", 3, "2026-11-23"),
                    planned("counter-24", "buttons", "buttons", 90, "2026-11-26"),
                    planned("hub", "", "dust", 180, "2027-02-01"),
                    done("kiosk-2", "printer", "paper-roll", "2026-11-20", "这卷偏薄"),
                    done("kiosk-1", "scanner", "换了一根更长的 USB 线", "2026-11-19", ""),
                    done("kiosk-1", "printer", "paper-roll", "2026-11-22", "应为二号机"),
                    Map.of("act", "taken-back", "of", 7, "note", "是二号取号机"),
                    planned("counter-24", "phone", "phone-line", 30, "2026-11-10"));

    private SampleUpkeep() {}

    static void write(Browser who) {
        for (Map<String, Object> entry : ENTRIES) {
            int answer = who.json("POST", "/api/v1/upkeep", entry).statusCode();
            if (answer != 201) {
                throw new IllegalStateException(answer + " for " + entry);
            }
        }
    }

    private static Map<String, Object> planned(
            String station, String part, String work, int every, String first) {
        return part.isEmpty()
                ? Map.of(
                        "act",
                        "planned",
                        "station",
                        station,
                        "work",
                        work,
                        "everyDays",
                        every,
                        "day",
                        first)
                : Map.of(
                        "act",
                        "planned",
                        "station",
                        station,
                        "part",
                        part,
                        "work",
                        work,
                        "everyDays",
                        every,
                        "day",
                        first);
    }

    private static Map<String, Object> done(
            String station, String part, String work, String day, String note) {
        return note.isEmpty()
                ? Map.of("act", "done", "station", station, "part", part, "work", work, "day", day)
                : Map.of(
                        "act", "done", "station", station, "part", part, "work", work, "day", day,
                        "note", note);
    }
}
