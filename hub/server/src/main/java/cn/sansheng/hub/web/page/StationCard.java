package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// One station: is it there, since when, and which of its parts are not well.
public record StationCard(
        String name, String kind, boolean online, String since, List<String> troubles) {

    static StationCard of(LivePicture.Station station, ZoneId zone, Words words) {
        List<String> troubles =
                station.parts().entrySet().stream()
                        .filter(part -> !part.getValue().equals("ok"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(part -> trouble(part.getKey().toString(), part.getValue(), words))
                        .toList();
        return new StationCard(
                station.station().toString(),
                words.code("kind", station.kind().wire()),
                station.online(),
                station.since().map(since -> Times.clock(since, zone)).orElse(""),
                troubles);
    }

    private static String trouble(String part, String state, Words words) {
        return words.code("part", part) + " " + words.code("partstate", state);
    }
}
