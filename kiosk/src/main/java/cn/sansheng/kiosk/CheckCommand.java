package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.CheckOptions;
import cn.sansheng.client.check.Limits;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `check`: tries the devices of a kiosk without giving tickets.
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
                            KioskWalk.of(station, devices, now, Limits.USUAL),
                            now,
                            asked.technician());
        } catch (BadConfiguration bad) {
            return Main.refuse(bad, spec.commandLine());
        }
    }
}
