package cn.sansheng.hub;

import cn.sansheng.hub.broker.StationCommands;
import cn.sansheng.hub.broker.StationRefused;
import cn.sansheng.hub.broker.StationTalk;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.control.Answer;
import cn.sansheng.hub.control.ControlClient;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The stations' table for a command that runs beside the hub: by the hub while one runs, else by
/// itself.
final class StoreAccess {
    private StoreAccess() {}

    static StationCommands stations(Path hallYaml) throws StationRefused {
        try {
            HallConfig config = HallConfigFile.load(hallYaml);
            Optional<ControlClient> hub = ControlClient.of(config.data());
            if (hub.isPresent()) {
                return StationTalk.over(line -> ask(hub.get(), line));
            }
            Database database = Database.open(config.store());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close store"));
            return new Stations(database.pool(), config, Clock.systemUTC(), _ -> {});
        } catch (BadConfiguration | CannotOpenStore | IOException refused) {
            throw new StationRefused(String.valueOf(refused.getMessage()));
        }
    }

    private static String ask(ControlClient hub, String line) {
        StringBuilder answer = new StringBuilder();
        try {
            hub.run(
                    List.of(line.split(" ")),
                    new Answer() {
                        @Override
                        public void line(String text) {
                            answer.append(text).append('\n');
                        }

                        @Override
                        public void trouble(String text) {
                            answer.append(text).append('\n');
                        }
                    });
            return answer.toString();
        } catch (IOException broken) {
            return "";
        }
    }
}
