package cn.sansheng.serial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.serial.pty.PtyPair;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// jSSC's own event listener would take more than a third of a core for each idle line.
class LineCostTest {
    @TempDir private Path folder;

    @Test
    void anIdleLineCostsLittle() throws Exception {
        Heard heard = new Heard();
        try (PtyPair cable = PtyPair.plugged(folder);
                SerialLine line = JsscSerialLine.open(new LineAddress(cable.near(), 9600), heard)) {
            heard.awaitNews("found");
            line.read(Duration.ofMillis(500));
            long began = System.nanoTime();
            long cpuBefore = cpuOfOwner(cable.near());
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            long cpu = cpuOfOwner(cable.near()) - cpuBefore;
            double share = (double) cpu / (System.nanoTime() - began);
            assertTrue(share < 0.10, "an idle line took " + share + " of a core");
        }
    }

    private static long cpuOfOwner(Path device) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().equals("serial serial:" + device))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
