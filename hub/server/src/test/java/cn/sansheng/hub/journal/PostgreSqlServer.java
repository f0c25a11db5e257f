package cn.sansheng.hub.journal;

import cn.sansheng.hub.config.HallConfig.Store;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A server of Debian's own programs in a folder of its own, on a port of its own.
final class PostgreSqlServer implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path folder;
    private final int port;
    private int databases;

    private PostgreSqlServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static boolean possible() {
        return Files.isExecutable(PROGRAMS.resolve("postgres"))
                && "root".equals(System.getProperty("user.name"));
    }

    /// The driver asserts that asking a lost connection for its mode cannot fail, which it can; in
    /// service assertions are off and the loss arrives as the SQLException it is.
    static PostgreSqlServer start() throws IOException {
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.postgresql", false);
        Path folder = Files.createTempDirectory("sansheng-postgresql");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setOwner(
                folder,
                folder.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("postgres"));
        PostgreSqlServer server = new PostgreSqlServer(folder, freePort());
        server.program(
                "initdb", "-D", server.data(), "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        server.up();
        return server;
    }

    void up() throws IOException {
        program(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-h 127.0.0.1 -p " + port + " -k " + folder,
                "start");
    }

    void down() throws IOException {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    /// A fresh, empty database.
    Store.PostgreSql database() throws IOException, SQLException {
        databases++;
        execute("CREATE DATABASE test" + databases);
        Path password = Files.writeString(folder.resolve("password"), "unused\n");
        return new Store.PostgreSql(url("test" + databases), "postgres", password);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), "postgres", "unused");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static void run(List<String> command) throws IOException {
        int exit =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .onExit()
                        .join()
                        .exitValue();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit);
        }
    }

    private void program(String name, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "runuser",
                                "-u",
                                "postgres",
                                "--",
                                PROGRAMS.resolve(name).toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        down();
        run(List.of("rm", "-r", folder.toString()));
    }
}
