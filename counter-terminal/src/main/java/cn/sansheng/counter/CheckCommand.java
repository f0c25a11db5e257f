package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.check.CheckOptions;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Technician;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `check`: tries the devices of a counter without serving anybody.
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
            Counter counter = Counter.of(asked.station());
            Technician technician = asked.technician();
            technician.noted("counter " + counter.id() + " of " + counter.config().hall());
            return asked.walk(counter.config(), Station.software())
                    .run(
                            CounterWalk.of(counter, Limits.USUAL),
                            ZonedDateTime.now(ZoneId.systemDefault()),
                            technician);
        } catch (BadConfiguration bad) {
            return Main.refuse(bad, spec.commandLine());
        }
    }
}
