package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import java.time.ZoneId;
import java.util.List;

/// One station: is it there, since when, and which of its parts are not well.
public record StationCard(
        String name, String kind, boolean online, String since, List<String> troubles) {

    public boolean never() {
        return !online && since.isEmpty();
    }

    static StationCard of(LivePicture.Station station, ZoneId zone, Words words) {
        Parts parts = new Parts(station, words);
        return new StationCard(
                station.station().toString(),
                words.code("kind", station.kind().wire()),
                station.online(),
                station.since().map(since -> Times.clock(since, zone)).orElse(""),
                parts.troubles().map(parts::what).toList());
    }
}
