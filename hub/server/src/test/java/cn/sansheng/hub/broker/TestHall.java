package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// One hall with two stations of every kind.
final class TestHall {
    static final HallId HALL = new HallId("small");
    static final List<Station> STATIONS =
            List.of(
                    station("kiosk-1", StationKind.KIOSK, 0),
                    station("kiosk-2", StationKind.KIOSK, 0),
                    station("counter-1", StationKind.COUNTER, 1),
                    station("counter-2", StationKind.COUNTER, 2),
                    station("boards-1", StationKind.BOARDS, 0),
                    station("boards-2", StationKind.BOARDS, 0));

    private TestHall() {}

    private static Station station(String name, StationKind kind, int counter) {
        return new Station(
                new StationName(name),
                kind,
                counter == 0 ? Optional.empty() : Optional.of(new CounterId(counter)));
    }

    static Rights rights() {
        return Rights.of(HALL, STATIONS);
    }

    static HallConfig config(HallConfig.Broker broker, Optional<HallConfig.Tls> tls) {
        Names names = new Names("小厅", "Small hall");
        return new HallConfig(
                HALL,
                names,
                ZoneId.of("Asia/Shanghai"),
                List.of(),
                List.of(),
                List.of(counter(1, Optional.of("8001")), counter(2, Optional.empty())),
                List.of(board("1"), board("2"), board("summary")),
                STATIONS,
                List.of(),
                Optional.empty(),
                List.of(),
                broker,
                new HallConfig.Store.H2(Path.of("data")),
                Path.of("data"),
                new HallConfig.Web("127.0.0.1", 0, URI.create("http://hall.example:8080/")),
                tls,
                HallConfig.Limits.DEFAULTS,
                false,
                Optional.empty());
    }

    private static HallConfig.Counter counter(int number, Optional<String> line) {
        return new HallConfig.Counter(
                new CounterId(number),
                new Names("窗口", "Counter"),
                Optional.of(new BoardId(Integer.toString(number))),
                line.map(LineId::new));
    }

    private static HallConfig.Board board(String id) {
        return new HallConfig.Board(new BoardId(id), HallConfig.BoardKind.COUNTER, 128, 16, "欢迎");
    }
}
