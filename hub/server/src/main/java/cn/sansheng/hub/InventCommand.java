package cn.sansheng.hub;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.hub.journal.JdbcJournal;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.owner.InventedDays;
import cn.sansheng.messages.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Fills an empty store with invented days, for measuring. Says `{"entries":n}`.
@Command(name = "invent", hidden = true)
final class InventCommand implements Callable<Integer> {
    @Option(names = "--config", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--days", defaultValue = "300", description = "the last ones before today")
    private int days;

    @Option(names = "--tickets", defaultValue = "2000", description = "a day")
    private int tickets;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            long entries = behind(HallConfigFile.load(file), days, tickets);
            spec.commandLine().getOut().println(Json.text(Map.of("entries", entries)));
            return Exit.GOOD;
        } catch (BadConfiguration | IllegalArgumentException bad) {
            return complain(bad, Exit.USAGE);
        } catch (CannotOpenStore | StoreUnavailable | OutcomeUnknown failed) {
            return complain(failed, Exit.CANNOT_START);
        }
    }

    /// Returns how many entries the days before today have put into the empty store.
    static long behind(HallConfig config, int days, int tickets)
            throws CannotOpenStore, StoreUnavailable, OutcomeUnknown {
        if (days < 1 || tickets < 1) {
            throw new IllegalArgumentException("at least one day and one ticket");
        }
        try (Database database = Database.open(config.store());
                Journal journal = JdbcJournal.on(database)) {
            if (journal.head(config.hall()).isPresent()) {
                throw new IllegalArgumentException(
                        "the store is not empty: nothing is invented there");
            }
            return write(new Rules(config), journal, days, tickets);
        }
    }

    private static long write(Rules rules, Journal journal, int days, int tickets)
            throws StoreUnavailable, OutcomeUnknown {
        LocalDate today = rules.day(Clock.systemUTC().instant());
        List<LocalDate> past =
                Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                        .filter(rules.config().workingDays()::includes)
                        .limit(days)
                        .toList()
                        .reversed();
        return new InventedDays(rules, journal, past.getFirst()).write(past, tickets);
    }

    private int complain(Exception why, int exit) {
        spec.commandLine().getErr().println(why.getMessage());
        return exit;
    }
}
