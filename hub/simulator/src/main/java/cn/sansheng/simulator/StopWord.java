package cn.sansheng.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for `stop` on stdin, or for its end, so that a child never outlives who started it.
final class StopWord {
    private static final Logger LOG = LoggerFactory.getLogger(StopWord.class);

    private StopWord() {}

    /// Open when it was said.
    static CountDownLatch listen() {
        CountDownLatch stop = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("stdin").start(() -> await(stop));
        return stop;
    }

    private static void await(CountDownLatch stop) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && !line.equals("stop")) {
                line = in.readLine();
            }
        } catch (IOException gone) {
            LOG.warn("stdin is gone", gone);
        } finally {
            stop.countDown();
        }
    }
}
