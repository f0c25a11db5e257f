package cn.sansheng.ledboard;

import cn.sansheng.client.check.Walk;
import cn.sansheng.ledboard.layout.Painter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The lines of a station, each with its boards, then its loudspeakers.
final class BoardsWalk {
    private BoardsWalk() {}

    static List<Walk.Stop> of(Devices devices, Painter painter, Instant now) {
        List<Walk.Stop> stops = new ArrayList<>();
        devices.lines()
                .forEach((name, address) ->
                        stops.add(
                                new LineCheck(
                                        name,
                                        address,
                                        devices.boards().stream()
                                                .filter(board -> board.plan().line().equals(name))
                                                .toList(),
                                        painter,
                                        now)));
        devices.voices().forEach(voice -> stops.add(new VoiceCheck(voice, now)));
        return stops;
    }
}
