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

    /// Open when it was said, or when nobody is there any more to say it.
    static CountDownLatch listen() {
        CountDownLatch stop = new CountDownLatch(1);
        start(() -> {
            boolean _ = heard();
            stop.countDown();
        });
        return stop;
    }

    /// Open when it was said; whoever starts a program without an stdin means nothing by that.
    static CountDownLatch listenForTheWord() {
        CountDownLatch stop = new CountDownLatch(1);
        start(() -> {
            if (heard()) {
                stop.countDown();
            }
        });
        return stop;
    }

    private static void start(Runnable listening) {
        Thread.ofPlatform().daemon().name("stdin").start(listening);
    }

    /// Whether the word came before the end.
    private static boolean heard() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && !line.equals("stop")) {
                line = in.readLine();
            }
            return line != null;
        } catch (IOException gone) {
            LOG.warn("stdin is gone", gone);
            return false;
        }
    }
}
