package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Starts a whole station in a folder of its own, with a broker and a printer that are not there,
/// and ends it again: what a real start loads is then in the start cache.
final class RehearsedStation {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RehearsedStation() {}

    static void run() throws IOException, BadConfiguration, InterruptedException {
        Path folder = Files.createTempDirectory("sansheng-kiosk-warm-up");
        try {
            StationConfig config = StationConfig.load(file(folder));
            CountDownLatch shown = new CountDownLatch(1);
            try (Station _ =
                    Station.start(
                            config,
                            Devices.of(config),
                            folder.resolve("data"),
                            Optional.empty(),
                            new LinkedBlockingQueue<>(),
                            _ -> shown.countDown())) {
                shown.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            Files.walkFileTree(folder, new Deleting());
        }
    }

    private static Path file(Path folder) throws IOException {
        Path file = folder.resolve("station.yaml");
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                file,
                """
                hall: warm-up
                station: warm-up
                kind: kiosk
                broker: mqtt://127.0.0.1:1
                credential: none
                devices:
                  printer: "serial:%s/printer"
                """
                        .formatted(folder));
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
