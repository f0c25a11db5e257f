package cn.sansheng.hub;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.account.Verdict;
import cn.sansheng.messages.ClerkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// Starts a small hub on ports and folders that nobody needs and ends it again, so that the JVM can
/// learn which classes a start takes. It has a day behind it, which the first start reads entry by
/// entry and the second as the snapshot that the first one left.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final int TICKETS = 100;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sansheng-warm-up");
        try {
            Path file = folder.resolve("hall.yaml");
            Files.writeString(file, hall(freePort(), freePort()));
            HallConfig config = HallConfigFile.load(file);
            long _ = InventCommand.behind(config, 1, TICKETS);
            signIn(config);
            start(config);
            start(config);
            return Exit.GOOD;
        } catch (BadConfiguration
                | CannotStart
                | CannotOpenStore
                | StoreUnavailable
                | OutcomeUnknown why) {
            return Exit.CANNOT_START;
        } finally {
            delete(folder);
        }
    }

    /// Hashing is the slowest thing that anybody waits for.
    private static void signIn(HallConfig config) throws CannotOpenStore {
        ClerkId clerk = new ClerkId("clerk");
        char[] pin = "736182".toCharArray();
        try (Database database = Database.open(config.store())) {
            Accounts accounts = new Accounts(database.pool(), Clock.systemUTC());
            if (accounts.setPin(clerk, pin) != Accounts.Change.DONE
                    || accounts.verifyPin(clerk, pin) != Verdict.OK) {
                throw new IllegalStateException("a fresh PIN opens nothing");
            }
        }
    }

    private static void start(HallConfig config) throws CannotStart, InterruptedException {
        HallClock clock = new WallClock(Clock.systemUTC());
        try (Hub hub = Hub.start(config, clock, UnaryOperator.identity())) {
            hub.url();
        }
    }

    private static String hall(int mqtt, int http) {
        return """
        hall: warm-up
        names: {zh: 预热, en: Warm-up}
        hours: ["00:00-23:59"]
        services:
          - {code: A, names: {zh: 业务, en: Service}, department: {zh: 局, en: Bureau},
             counters: [1], normalMinutes: 10}
        counters:
          - {number: 1, place: {zh: 一楼, en: First floor}, board: 1, line: 1}
        boards:
          - {id: 1, kind: counter, width: 128, height: 32}
        stations:
          - {name: kiosk-1, kind: kiosk}
          - {name: counter-1, kind: counter, counter: 1}
        people:
          - {id: admin, displayName: 管理员, roles: [administrator]}
          - {id: clerk, displayName: 职员, roles: [clerk], serves: [A]}
        broker: {embedded: {port: %d}}
        web: {port: %d, publicUrl: "http://127.0.0.1"}
        """
                .formatted(mqtt, http);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WarmUpCommand::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
