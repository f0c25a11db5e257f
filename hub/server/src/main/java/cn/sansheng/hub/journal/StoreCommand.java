package cn.sansheng.hub.journal;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.control.Answer;
import cn.sansheng.hub.control.ControlClient;
import cn.sansheng.hub.journal.CannotOpenStore.Why;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A `journal …` command on the hall's own store: by the hub while one runs, since nobody else can
/// open H2 then, else by itself.
record StoreCommand(HallConfig config) {
    int answer(List<String> words, Answer to) throws IOException, CannotOpenStore {
        Optional<ControlClient> hub = ControlClient.of(config.data());
        if (hub.isPresent()) {
            List<String> all = new ArrayList<>(List.of("journal"));
            all.addAll(words);
            return hub.get().run(all, to);
        }
        mustExist();
        try (Database database = Database.open(config.store());
                Journal journal = JdbcJournal.asItIs(database)) {
            return new JournalDesk(config.hall(), database, journal).answer(words, to);
        }
    }

    /// Looking at a store must not make one, least of all as another user than the hub's.
    private void mustExist() throws CannotOpenStore {
        if (config.store() instanceof HallConfig.Store.H2(Path folder)
                && !Files.exists(folder.resolve(H2Store.FILE))) {
            throw new CannotOpenStore(Why.BROKEN, "there is no store in " + folder);
        }
    }

    int restore(Path file, Answer to) throws IOException, CannotOpenStore {
        if (ControlClient.of(config.data()).isPresent()) {
            to.trouble("a hub is running on this store: stop it first");
            return JournalDesk.CANNOT;
        }
        if (!BackupReader.isBackup(file)) {
            to.trouble("unreadable: " + file + " is not a backup");
            return JournalDesk.USAGE;
        }
        try (Database database = Database.open(config.store())) {
            return told(Restore.from(file, database), to);
        } catch (StoreUnavailable inUse) {
            to.trouble(inUse.reason());
            return JournalDesk.CANNOT;
        } catch (MalformedMessage bad) {
            to.trouble("unreadable: " + bad.reason() + "; the store is as it was");
            return JournalDesk.USAGE;
        } catch (SQLException failed) {
            to.trouble("the store refuses the backup and is as it was: " + failed.getMessage());
            return JournalDesk.CANNOT;
        }
    }

    private static int told(Map<String, Verification> halls, Answer to) throws IOException {
        int worst = JournalDesk.GOOD;
        for (Map.Entry<String, Verification> each : halls.entrySet()) {
            to.line(each.getKey() + " " + each.getValue().sentence());
            worst = Math.max(worst, each.getValue().exitCode());
        }
        to.line(worst == JournalDesk.GOOD ? "restored" : "not restored: the store is as it was");
        return worst;
    }
}
