package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.CannotOpenStore.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// The hub's own database in a folder.
record H2Store(Path folder) implements StoreKind {
    static final String FILE = "journal.mv.db";
    private static final long NEARLY_NOTHING = 1 << 20;

    /// `async:` because H2's ordinary files are closed under everyone when any reading thread is
    /// interrupted. The last two settings of the commit path are as measured: without WRITE_DELAY=0
    /// a kill -9 loses committed rows.
    @Override
    public String url() {
        return "jdbc:h2:async:"
                + folder.toAbsolutePath().resolve("journal")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    }

    @Override
    public Properties properties() {
        Properties owner = new Properties();
        owner.setProperty("user", "sansheng");
        owner.setProperty("password", "");
        return owner;
    }

    /// H2 would open a file it may not write as a read-only database, and say so much later.
    @Override
    public void prepare() throws CannotOpenStore {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException refused) {
            throw notWritable(folder, refused);
        }
        Path file = folder.resolve(FILE);
        for (Path each : new Path[] {folder, Files.exists(file) ? file : folder}) {
            if (!Files.isWritable(each)) {
                throw notWritable(each, null);
            }
        }
    }

    private static CannotOpenStore notWritable(Path what, @Nullable IOException cause) {
        String sentence =
                "the store cannot be written: give the hub's user write access to " + what;
        return cause == null
                ? new CannotOpenStore(Why.NOT_WRITABLE, sentence)
                : new CannotOpenStore(Why.NOT_WRITABLE, sentence, cause);
    }

    @Override
    public Optional<Path> anchors() {
        return Optional.of(folder.resolve("journal.anchors"));
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// H2's file lock does it already.
    @Override
    public void hold(Connection connection) {}

    @Override
    public boolean holdAlone(Connection connection) {
        return true;
    }

    /// Nobody but this process can write the file.
    @Override
    public boolean commitMayStillHappen(SQLException failure) {
        return false;
    }

    @Override
    public CannotOpenStore explain(SQLException failure) {
        if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new CannotOpenStore(
                    Why.IN_USE,
                    "the store in " + folder + " belongs to a hub that is running: stop it first",
                    failure);
        }
        if (folder.toFile().getUsableSpace() < NEARLY_NOTHING) {
            return new CannotOpenStore(
                    Why.DISK_FULL, "the disk under " + folder + " is full: make room", failure);
        }
        return new CannotOpenStore(
                Why.BROKEN,
                "the store in " + folder + " cannot be opened: " + failure.getMessage(),
                failure);
    }
}
