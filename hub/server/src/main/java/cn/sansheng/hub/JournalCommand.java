package cn.sansheng.hub;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.control.RunningHubs;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.hub.journal.Export;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.JdbcJournal;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.Verification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journal …`: asks the running hub, else opens the store itself.
@Command(name = "journal", description = "The hall's journal.")
final class JournalCommand {
    private static final String CONFIG = "hall.yaml";

    private final PrintWriter out;
    private final PrintWriter err;

    JournalCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Command(name = "export", description = "Writes the journal to stdout as JSON Lines")
    int export(@Option(names = "--config", required = true, paramLabel = CONFIG) Path file) {
        return judged(() -> {
            HallConfig config = HallConfigFile.load(file);
            Optional<BufferedReader> hub = RunningHubs.ask(config.data(), "journal export");
            if (hub.isEmpty()) {
                withStore(config, journal -> Export.write(journal, config.hall(), out));
                return Exit.GOOD;
            }
            try (BufferedReader lines = hub.get()) {
                return copy(lines, out);
            }
        });
    }

    private int copy(BufferedReader from, Writer to) throws IOException {
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            if (line.equals(JournalTalk.END)) {
                to.flush();
                return Exit.GOOD;
            }
            to.write(line + "\n");
        }
        err.println("the hub ended before the export did");
        return Exit.CANNOT_START;
    }

    @Command(name = "verify", description = "0 whole, 1 bent, 2 unreadable")
    int verify(
            @Parameters(paramLabel = "FILE", arity = "0..1") Optional<Path> export,
            @Option(names = "--anchor", paramLabel = "N:HASH") List<String> anchors,
            @Option(names = "--config", paramLabel = CONFIG) Optional<Path> file) {
        List<String> given = anchors == null ? List.of() : anchors;
        return judged(() -> {
            List<Head> heads = given.stream().map(JournalTalk::anchor).toList();
            if (export.isPresent()) {
                try (InputStream lines = Files.newInputStream(export.get())) {
                    return say(Export.verify(lines, heads));
                }
            }
            if (file.isEmpty()) {
                err.println("say FILE, or --config hall.yaml");
                return Exit.USAGE;
            }
            return verify(HallConfigFile.load(file.get()), given, heads);
        });
    }

    private int verify(HallConfig config, List<String> anchors, List<Head> heads)
            throws IOException, CannotOpenStore {
        String line =
                "journal verify" + anchors.stream().map(" "::concat).collect(Collectors.joining());
        Optional<BufferedReader> hub = RunningHubs.ask(config.data(), line);
        if (hub.isPresent()) {
            try (BufferedReader answer = hub.get()) {
                String verdict = Optional.ofNullable(answer.readLine()).orElse("2 no answer");
                out.println(verdict.substring(2));
                return verdict.charAt(0) - '0';
            }
        }
        int[] exit = {Exit.USAGE};
        withStore(config, journal -> exit[0] = say(Export.verify(journal, config.hall(), heads)));
        return exit[0];
    }

    private int say(Verification verdict) {
        out.println(verdict.sentence());
        return verdict.exitCode();
    }

    private interface JournalWork {
        void with(Journal journal) throws IOException;
    }

    private static void withStore(HallConfig config, JournalWork work)
            throws IOException, CannotOpenStore {
        try (Database database = Database.open(config.store());
                Journal journal = JdbcJournal.on(database)) {
            work.with(journal);
        }
    }

    private interface Judging {
        int exitCode() throws IOException, BadConfiguration, CannotOpenStore;
    }

    private int judged(Judging judging) {
        try {
            return judging.exitCode();
        } catch (BadConfiguration | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return Exit.USAGE;
        } catch (IOException unreadable) {
            err.println(unreadable);
            return Exit.USAGE;
        } catch (CannotOpenStore refused) {
            err.println(refused.sentence());
            return Exit.CANNOT_START;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
