package cn.sansheng.hub;

import cn.sansheng.hub.broker.StationCommands;
import cn.sansheng.hub.broker.StationRefused;
import cn.sansheng.hub.broker.StationTalk;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.control.RunningHubs;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/// The stations' table for a command that runs beside the hub: by the hub while one runs, else by
/// itself.
final class StoreAccess {
    private StoreAccess() {}

    static StationCommands stations(Path hallYaml) throws StationRefused {
        try {
            HallConfig config = HallConfigFile.load(hallYaml);
            if (ask(config, "station list").isPresent()) {
                return StationTalk.over(line -> ask(config, line).orElse(""));
            }
            Database database = Database.open(config.store());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close store"));
            return new Stations(database.pool(), config, Clock.systemUTC(), _ -> {});
        } catch (BadConfiguration | CannotOpenStore refused) {
            throw new StationRefused(String.valueOf(refused.getMessage()));
        }
    }

    private static Optional<String> ask(HallConfig config, String line) {
        try {
            Optional<BufferedReader> answer = RunningHubs.ask(config.data(), line);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            try (BufferedReader lines = answer.get()) {
                return Optional.of(lines.lines().collect(Collectors.joining("\n", "", "\n")));
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
