package cn.sansheng.hub;

import cn.sansheng.hub.broker.StationCommands;
import cn.sansheng.hub.broker.StationRefused;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import java.nio.file.Path;
import java.time.Clock;

/// The hall's store for a command that runs beside the hub: by the hub while one runs, else by
/// itself.
final class StoreAccess {
    private StoreAccess() {}

    static StationCommands stations(Path hallYaml) throws StationRefused {
        try {
            HallConfig config = HallConfigFile.load(hallYaml);
            Database database = Database.open(config.store());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close store"));
            return new Stations(database.pool(), config, Clock.systemUTC(), _ -> {});
        } catch (BadConfiguration | CannotOpenStore refused) {
            throw new StationRefused(String.valueOf(refused.getMessage()));
        }
    }
}
