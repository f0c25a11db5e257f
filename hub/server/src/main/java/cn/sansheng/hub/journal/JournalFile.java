package cn.sansheng.hub.journal;

import cn.sansheng.hub.control.Answer;
import cn.sansheng.hub.journal.Verification.Unreadable;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A journal in a file: an export, or a backup that holds one or more.
record JournalFile(Path file) {
    Verification verify(List<Head> anchors) {
        try {
            if (!BackupReader.isBackup(file)) {
                try (InputStream export = Files.newInputStream(file)) {
                    return Export.verify(export, anchors);
                }
            }
            Map<String, ChainCheck> halls = new BackupReader(anchors).read(file, (_, _) -> {});
            if (!anchors.isEmpty() && halls.size() != 1) {
                return new Unreadable("anchors are for one hall, the backup has " + halls.keySet());
            }
            return worst(halls);
        } catch (IOException | SQLException failed) {
            return new Unreadable(failed.toString());
        } catch (MalformedMessage bad) {
            return new Unreadable(bad.reason());
        }
    }

    private static Verification worst(Map<String, ChainCheck> halls) {
        Verification worst = new Verification.Whole(0, Head.START);
        for (ChainCheck each : halls.values()) {
            Verification verdict = each.verdict();
            if (verdict.exitCode() >= worst.exitCode()) {
                worst = verdict;
            }
        }
        return worst;
    }

    /// The lines of an export as they stand; of a backup those of one hall, after the whole of it
    /// was read once and found undamaged.
    void export(Optional<HallId> hall, Answer to)
            throws IOException, MalformedMessage, SQLException {
        if (!BackupReader.isBackup(file)) {
            try (BufferedReader from = Files.newBufferedReader(file)) {
                for (String line = from.readLine(); line != null; line = from.readLine()) {
                    to.line(line);
                }
            }
            return;
        }
        Set<String> halls = new BackupReader(List.of()).read(file, (_, _) -> {}).keySet();
        if (hall.isEmpty() && halls.size() != 1) {
            throw new MalformedMessage("say which hall with --config; there are " + halls);
        }
        String wanted = hall.map(HallId::value).orElseGet(() -> halls.iterator().next());
        new BackupReader(List.of()).read(file, (table, row) -> write(table, row, wanted, to));
    }

    private static void write(BackupLine.Table table, BackupLine.Row row, String hall, Answer to)
            throws IOException {
        Optional<BackupLine.Journalled> entry =
                BackupLine.Journalled.of(table, row).filter(each -> each.hall().equals(hall));
        if (entry.isPresent()) {
            to.line(StoredEntry.line(entry.get().hash(), entry.get().text()));
        }
    }
}
