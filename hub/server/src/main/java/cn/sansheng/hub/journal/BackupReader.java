package cn.sansheng.hub.journal;

import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads a backup and judges its journals on the way. Nothing in it counts before its end was read
/// and its sum was right.
final class BackupReader {
    interface Each {
        void row(BackupLine.Table table, BackupLine.Row row)
                throws SQLException, IOException, MalformedMessage;
    }

    private final List<Head> anchors;
    private final MessageDigest sha256 = HashChain.sha256();
    private final Map<String, ChainCheck> halls = new TreeMap<>();
    private long rows;
    private BackupLine.@Nullable Table table;

    BackupReader(List<Head> anchors) {
        this.anchors = anchors;
    }

    static boolean isBackup(Path file) throws IOException {
        byte[] mark = BackupLine.MARK.getBytes(StandardCharsets.UTF_8);
        try (var from = Files.newInputStream(file)) {
            return Arrays.equals(mark, from.readNBytes(mark.length));
        }
    }

    /// Each hall's check, not yet asked for its verdict.
    Map<String, ChainCheck> read(Path file, Each each)
            throws IOException, MalformedMessage, SQLException {
        try (BufferedReader from = Files.newBufferedReader(file)) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                BackupLine parsed = BackupLine.parse(line);
                if (parsed instanceof BackupLine.End end) {
                    judge(end, from.readLine() == null);
                    return halls;
                }
                sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                take(parsed, each);
            }
        }
        throw new MalformedMessage("the backup is cut off");
    }

    private void take(BackupLine line, Each each)
            throws SQLException, IOException, MalformedMessage {
        switch (line) {
            case BackupLine.Start start -> judge(start);
            case BackupLine.Table next -> table = next;
            case BackupLine.Row row -> {
                BackupLine.Table of = table;
                if (of == null || of.columns().size() != row.values().size()) {
                    throw new MalformedMessage("a row that fits no table");
                }
                rows++;
                BackupLine.Journalled.of(of, row).ifPresent(this::check);
                each.row(of, row);
            }
            case BackupLine.End _ -> throw new IllegalStateException("judged before");
        }
    }

    private void check(BackupLine.Journalled entry) {
        halls.computeIfAbsent(entry.hall(), _ -> new ChainCheck(anchors))
                .accept(ExportLine.of(entry.hash(), entry.text()));
    }

    private static void judge(BackupLine.Start start) throws MalformedMessage {
        if (start.format() != BackupLine.FORMAT || start.schema() > Migrations.newest()) {
            throw new MalformedMessage("the backup is of a newer hub");
        }
    }

    private void judge(BackupLine.End end, boolean last) throws MalformedMessage {
        String sum = HexFormat.of().formatHex(sha256.digest());
        if (!last || end.rows() != rows || !sum.equals(end.sha256())) {
            throw new MalformedMessage("the backup is damaged: its sum is wrong");
        }
    }
}
