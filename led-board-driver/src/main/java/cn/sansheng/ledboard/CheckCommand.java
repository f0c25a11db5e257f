package cn.sansheng.ledboard;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.CheckOptions;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `check`: tries the lines, boards and loudspeakers of a station.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a station.yaml and tries its devices.")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private CheckOptions asked = new CheckOptions();

    @Override
    public Integer call() throws InterruptedException {
        try {
            StationConfig station = asked.station();
            Devices devices = Devices.of(station);
            ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
            return asked.walk(station, Station.software())
                    .run(
                            BoardsWalk.of(devices, TestPages.painter(), now.toInstant()),
                            now,
                            asked.technician());
        } catch (BadConfiguration bad) {
            return Main.refuse(bad, spec.commandLine());
        }
    }
}
