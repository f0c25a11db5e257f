package cn.sansheng.simulator.crowd;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.day.DayShape;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who plays in which hall: the simulator's own configuration, made by whoever starts it. It holds
/// credentials and PINs, so it is its owner's alone.
public record Cast(
        HallId hall,
        URI broker,
        DayShape day,
        List<Priority> priorities,
        List<Kiosk> kiosks,
        List<Counter> counters) {

    public record Kiosk(StationName station, String credential) {
        @Override
        public String toString() {
            return "Kiosk[" + station + "]";
        }
    }

    public record Counter(
            StationName station,
            String credential,
            CounterId counter,
            Optional<LineId> line,
            ClerkId clerk,
            String pin) {
        @Override
        public String toString() {
            return "Counter[" + station + "]";
        }
    }

    public static Cast load(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file), Cast.class);
        } catch (MalformedMessage bad) {
            throw new IOException(file + ": " + bad.reason(), bad);
        }
    }
}
