package cn.sansheng.simulator.torture;

import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.Children;
import cn.sansheng.simulator.demo.Folder;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL server of Debian's programs, with a folder and a port of its own on loopback. It
/// refuses to be root, so root runs it as the user whom the package made.
final class PostgreSql {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final long PATIENCE_SECONDS = 60;

    private final Path programs;
    private final Folder folder;
    private final Path logs;
    private final int port;

    private PostgreSql(Path programs, Folder folder, Path logs, int port) {
        this.programs = programs;
        this.folder = folder;
        this.logs = logs;
        this.port = port;
    }

    /// An empty store, and its name in the hall's file.
    static PostgreSql create(HallFile hall, Path logs)
            throws IOException, CannotStart, InterruptedException {
        Path programs = newestPrograms();
        Folder folder = new Folder(Files.createTempDirectory("sansheng-postgresql-"));
        PostgreSql store = new PostgreSql(programs, folder, logs, Ports.any());
        if (isRoot()) {
            Files.setOwner(
                    folder.path(),
                    folder.path()
                            .getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(USER));
        }
        store.run("initdb", "-D", store.data(), "-U", USER, "-A", "trust", "-E", "UTF8");
        Path password = folder.in("password");
        Folder.writePrivately(password, "none is asked for\n");
        hall.withPostgreSql(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(store.port), USER, password);
        return store;
    }

    private static Path newestPrograms() throws IOException, CannotStart {
        if (Files.isDirectory(VERSIONS)) {
            try (Stream<Path> versions = Files.list(VERSIONS)) {
                return versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(PostgreSql::missing);
            }
        }
        throw missing();
    }

    private static CannotStart missing() {
        return new CannotStart("no initdb in " + VERSIONS + ": install Debian's postgresql");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    Child start(Children children) throws IOException, CannotStart, InterruptedException {
        Child server =
                children.watch(
                        Child.start(
                                "postgresql",
                                command(
                                        "postgres",
                                        "-D",
                                        data(),
                                        "-h",
                                        "127.0.0.1",
                                        "-p",
                                        Integer.toString(port),
                                        "-k",
                                        folder.path().toString()),
                                logs));
        awaitReady();
        return server;
    }

    void awaitReady() throws IOException, CannotStart, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (tried("pg_isready", "-q", "-h", "127.0.0.1", "-p", Integer.toString(port)) != 0) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("PostgreSQL is not ready, see " + logs);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void run(String program, String... arguments)
            throws IOException, CannotStart, InterruptedException {
        int exit = tried(program, arguments);
        if (exit != 0) {
            throw new CannotStart(program + " ended with " + exit + ", see " + logs);
        }
    }

    private int tried(String program, String... arguments)
            throws IOException, InterruptedException {
        return Child.start(program, command(program, arguments), logs)
                .waitFor(PATIENCE_SECONDS)
                .orElse(-1);
    }

    /// Becomes the program without a process between, so that a kill meets the server itself.
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + USER,
                            "--regid=" + USER,
                            "--clear-groups",
                            "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private String data() {
        return folder.in("data").toString();
    }

    void clear() {
        folder.close();
    }
}
