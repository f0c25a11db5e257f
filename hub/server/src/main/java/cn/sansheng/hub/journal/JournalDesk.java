package cn.sansheng.hub.journal;

import cn.sansheng.hub.control.Answer;
import cn.sansheng.hub.control.Handler;
import cn.sansheng.messages.HallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `journal …` asks of an open store, inside the running hub or beside it.
public final class JournalDesk implements Handler {
    static final int GOOD = 0;
    static final int USAGE = 2;
    static final int CANNOT = 3;

    private final HallId hall;
    private final Database database;
    private final Journal journal;

    public JournalDesk(HallId hall, Database database, Journal journal) {
        this.hall = hall;
        this.database = database;
        this.journal = journal;
    }

    @Override
    public int answer(List<String> words, Answer to) throws IOException {
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "verify" -> verify(words.subList(1, words.size()), to);
                case "export" -> export(to);
                case "backup" -> backup(to);
                default -> {
                    to.trouble("the hub cannot do this to its journal");
                    yield USAGE;
                }
            };
        } catch (StoreUnreadable | SQLException away) {
            to.trouble("the store cannot be read: " + away.getMessage());
            return CANNOT;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private int verify(List<String> anchors, Answer to) throws IOException {
        List<Head> heads = new ArrayList<>();
        Optional.ofNullable(database.anchors().all().get(hall)).ifPresent(heads::add);
        for (String each : anchors) {
            heads.add(Head.parse(each));
        }
        Verification verdict = Export.verify(journal, hall, heads);
        to.line(verdict.sentence());
        return verdict.exitCode();
    }

    private int export(Answer to) {
        journal.walk(
                hall,
                entry -> {
                    try {
                        to.line(entry.line());
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
        return GOOD;
    }

    private int backup(Answer to) throws IOException, SQLException {
        Backup.write(database, to);
        return GOOD;
    }
}
