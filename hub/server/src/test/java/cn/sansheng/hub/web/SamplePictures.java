package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.hall.Posts;
import cn.sansheng.hub.hall.ToldOf;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Ten twenty-four on a Monday in November, much as the pictures of the product's look show it.
final class SamplePictures {
    static final Instant AT = Instant.parse("2026-11-23T02:24:36Z");

    private static final int[][] QUEUES = {
        // waiting, longest minutes, low, high, open, issued, finished
        {12, 31, 26, 37, 3, 70, 55}, {9, 14, 12, 19, 3, 60, 49}, {7, 16, 18, 26, 3, 48, 40},
        {5, 6, 5, 14, 3, 40, 33}, {14, 27, 38, 52, 2, 46, 30}, {4, 8, 9, 15, 2, 38, 32},
        {2, 3, 4, 9, 1, 22, 19}, {3, 9, 8, 14, 2, 30, 24}, {1, 1, 3, 8, 1, 18, 10},
        {3, 4, 2, 7, 1, 15, 6},
    };
    private static final String[] AT_COUNTER = {
        "-", "Z014 3", "A045 7", "A043 24", "A044 5", "B059 9", "B061 4", "away 12",
        "C040 6", "C041 2", "D051 4", "call D052", "-", "E034 11", "E036 1", "away 17",
        "F033 5", "F034 3", "G015 8", "-", "J012 6", "K009 4", "shut", "shut",
    };
    private static final int[] DAY = {
        6, 14, 24, 28, 31, 36, 38, 37, 43, 48, 47, 53, 51, 55, 54, 58, 60
    };

    private SamplePictures() {}

    static LivePicture busy(long revision, Instant at) {
        return new LivePicture(
                revision,
                new HallId("zhuanghe"),
                new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                at,
                true,
                new LivePicture.Figures(
                        60,
                        Optional.of(
                                new LivePicture.Longest(
                                        TicketNumber.parse("A046"), ServiceCode.parse("A"), 1873)),
                        Optional.of(741.0),
                        20,
                        24,
                        387,
                        327,
                        298,
                        9),
                services(),
                counters(at),
                new LivePicture.Phones(49, 50, 1, 1, List.of(21, 19, 9, 1), Optional.of(6.4), 2),
                new LivePicture.Ratings(List.of(3, 4, 13, 38, 121), 298, 1, 1),
                day(),
                calls(at),
                SampleBoards.all(at),
                stations(at),
                List.of(
                        new LivePicture.Unprinted(
                                TicketNumber.parse("A058"),
                                new StationName("kiosk-2"),
                                at.minusSeconds(30),
                                "cover-open")),
                Optional.empty());
    }

    /// Before the first visitor: everything may be absent.
    static LivePicture empty() {
        LivePicture busy = busy(1, AT);
        return new LivePicture(
                1,
                busy.hall(),
                busy.names(),
                AT,
                false,
                new LivePicture.Figures(0, Optional.empty(), Optional.empty(), 0, 24, 0, 0, 0, 0),
                List.of(),
                List.of(),
                new LivePicture.Phones(0, 0, 0, 0, List.of(0, 0, 0, 0), Optional.empty(), 0),
                new LivePicture.Ratings(List.of(0, 0, 0, 0, 0), 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<LivePicture.Service> services() {
        List<LivePicture.Service> all = new ArrayList<>();
        for (int at = 0; at < QUEUES.length; at++) {
            var known = SampleHall.services().get(at);
            int[] row = QUEUES[at];
            all.add(
                    new LivePicture.Service(
                            known.code(),
                            known.names(),
                            row[0],
                            Optional.of(row[1] * 60L),
                            Optional.of(new WaitMinutes(row[2], row[3])),
                            row[4],
                            row[5],
                            row[6]));
        }
        return all;
    }

    private static List<LivePicture.Counter> counters(Instant at) {
        List<LivePicture.Counter> all = new ArrayList<>();
        for (int n = 1; n <= AT_COUNTER.length; n++) {
            all.add(counter(n, AT_COUNTER[n - 1], at));
        }
        return all;
    }

    private static LivePicture.Counter counter(int n, String what, Instant at) {
        String[] words = what.split(" ");
        CounterState state =
                switch (words[0]) {
                    case "-" -> CounterState.IDLE;
                    case "away" -> CounterState.AWAY;
                    case "call" -> CounterState.CALLED;
                    case "shut" -> CounterState.CLOSED;
                    default -> CounterState.SERVING;
                };
        Optional<TicketNumber> number =
                switch (state) {
                    case CALLED -> Optional.of(TicketNumber.parse(words[1]));
                    case SERVING -> Optional.of(TicketNumber.parse(words[0]));
                    case IDLE, AWAY, CLOSED -> Optional.empty();
                };
        boolean timed = state == CounterState.SERVING || state == CounterState.AWAY;
        long minutes = timed ? Long.parseLong(words[1]) : 0;
        return new LivePicture.Counter(
                new CounterId(n),
                new Names("一楼东区", "Ground floor, east"),
                state,
                at.minusSeconds(60 * minutes + 5),
                number,
                1,
                state == CounterState.CLOSED ? Optional.empty() : Optional.of("c01"),
                state == CounterState.AWAY ? Optional.of("errand") : Optional.empty(),
                Optional.empty(),
                Optional.of(new BoardId("board-" + n)),
                Optional.of(new LineId("80" + n)),
                n == 3 ? 2 : 0,
                Optional.empty(),
                n == 13
                        ? Optional.of(new Posts.Empty(at.minusSeconds(190), ToldOf.HEAD))
                        : Optional.empty(),
                minutes >= 15 && state == CounterState.SERVING);
    }

    private static List<LivePicture.Sample> day() {
        List<LivePicture.Sample> all = new ArrayList<>();
        Instant open = Instant.parse("2026-11-23T00:30:00Z");
        for (int at = 0; at < DAY.length; at++) {
            all.add(new LivePicture.Sample(open.plusSeconds(60L * 7 * at), DAY[at]));
        }
        return all;
    }

    private static List<LivePicture.Call> calls(Instant at) {
        return List.of(
                call("D052", 12, at, Optional.empty()),
                call("E036", 15, at.minusSeconds(61), Optional.empty()),
                call("P001", 6, at.minusSeconds(95), Optional.of(new Priority("elderly"))),
                call("C041", 10, at.minusSeconds(130), Optional.empty()),
                call("F034", 18, at.minusSeconds(190), Optional.empty()));
    }

    private static LivePicture.Call call(
            String number, int counter, Instant at, Optional<Priority> priority) {
        return new LivePicture.Call(
                TicketNumber.parse(number), new CounterId(counter), at, priority, Optional.empty());
    }

    private static List<LivePicture.Station> stations(Instant at) {
        List<LivePicture.Station> all = new ArrayList<>();
        Optional<Instant> since = Optional.of(at.minusSeconds(7000));
        all.add(station("boards-1", StationKind.BOARDS, true, since, Map.of()));
        all.add(station("kiosk-1", StationKind.KIOSK, true, since, parts("printer", "ok")));
        all.add(station("kiosk-2", StationKind.KIOSK, true, since, parts("printer", "paper-low")));
        for (int n = 1; n <= 24; n++) {
            all.add(
                    station(
                            "counter-" + n,
                            StationKind.COUNTER,
                            n != 24,
                            since,
                            parts("buttons", "ok")));
        }
        return all;
    }

    private static Map<PartName, String> parts(String part, String state) {
        return Map.of(new PartName(part), state);
    }

    private static LivePicture.Station station(
            String name,
            StationKind kind,
            boolean online,
            Optional<Instant> since,
            Map<PartName, String> parts) {
        Optional<CounterId> counter =
                kind == StationKind.COUNTER
                        ? Optional.of(CounterId.parse(name.substring("counter-".length())))
                        : Optional.empty();
        Map<PartName, Instant> partsSince =
                parts.keySet().stream()
                        .collect(Collectors.toMap(part -> part, _ -> since.orElseThrow()));
        return new LivePicture.Station(
                new StationName(name),
                kind,
                counter,
                online,
                since,
                parts,
                partsSince,
                Optional.empty());
    }
}
