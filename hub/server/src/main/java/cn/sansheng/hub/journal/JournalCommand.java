package cn.sansheng.hub.journal;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.control.Answer;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journal …`. Exit codes: 0 good or whole, 1 bent, 2 unreadable, configuration or usage, 3 the
/// store cannot be opened.
@Command(
        name = "journal",
        description = "The hall's journal: verify, export, backup, restore",
        mixinStandardHelpOptions = true)
public final class JournalCommand {
    private final PrintWriter out;
    private final PrintWriter err;

    public JournalCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    private interface Work {
        int run(Answer to) throws IOException, CannotOpenStore, BadConfiguration;
    }

    @Command(name = "verify", description = "0 whole, 1 bent, 2 unreadable")
    int verify(
            @Parameters(paramLabel = "FILE", arity = "0..1", description = "an export or a backup")
                    Optional<Path> file,
            @Option(names = "--config", paramLabel = "hall.yaml") Optional<Path> hall,
            @Option(names = "--anchor", paramLabel = "N:HASH") List<String> given) {
        List<String> anchors = given == null ? List.of() : given;
        return finish(to -> {
            List<Head> heads = anchors.stream().map(Head::parse).toList();
            if (file.isPresent()) {
                Verification verdict = new JournalFile(file.get()).verify(heads);
                to.line(verdict.sentence());
                return verdict.exitCode();
            }
            List<String> words = new ArrayList<>(List.of("verify"));
            words.addAll(anchors);
            return store(hall).answer(words, to);
        });
    }

    @Command(name = "export", description = "Writes JSON Lines, one entry each")
    int export(
            @Parameters(paramLabel = "FILE", arity = "0..1", description = "a backup to read")
                    Optional<Path> file,
            @Option(names = "--config", paramLabel = "hall.yaml") Optional<Path> hall,
            @Option(names = "--out", paramLabel = "FILE", description = "else stdout")
                    Optional<Path> target) {
        Work work =
                to ->
                        file.isPresent()
                                ? exportFile(file.get(), hall, to)
                                : store(hall).answer(List.of("export"), to);
        return finish(to -> target.isPresent() ? intoFile(target.get(), work) : work.run(to));
    }

    @Command(name = "backup", description = "Writes the whole store into FILE, also in service")
    int backup(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--config", paramLabel = "hall.yaml") Optional<Path> hall) {
        return finish(to -> {
            StoreCommand store = store(hall);
            return intoFile(file, lines -> store.answer(List.of("backup"), lines));
        });
    }

    @Command(name = "restore", description = "Replaces the store by a backup; no hub may run")
    int restore(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--config", paramLabel = "hall.yaml") Optional<Path> hall) {
        return finish(to -> store(hall).restore(file, to));
    }

    private static int exportFile(Path file, Optional<Path> hallYaml, Answer to)
            throws IOException, BadConfiguration {
        Optional<HallId> hall = Optional.empty();
        if (hallYaml.isPresent()) {
            hall = Optional.of(HallConfigFile.load(hallYaml.get()).hall());
        }
        try {
            new JournalFile(file).export(hall, to);
            return JournalDesk.GOOD;
        } catch (MalformedMessage | SQLException bad) {
            to.trouble("unreadable: " + bad.getMessage());
            return JournalDesk.USAGE;
        }
    }

    private static StoreCommand store(Optional<Path> hallYaml) throws BadConfiguration {
        Path file =
                hallYaml.orElseThrow(
                        () -> new IllegalArgumentException("say --config hall.yaml, or a FILE"));
        return new StoreCommand(HallConfigFile.load(file));
    }

    private int intoFile(Path file, Work work)
            throws IOException, CannotOpenStore, BadConfiguration {
        try (WholeFile whole = WholeFile.beside(file)) {
            int exit = work.run(new Printed(whole.writer(), err));
            if (exit == JournalDesk.GOOD) {
                whole.keep();
            }
            return exit;
        }
    }

    private int finish(Work work) {
        try {
            int exit = work.run(new Printed(out, err));
            if (out.checkError()) {
                throw new IOException("what was asked for could not be written");
            }
            return exit;
        } catch (CannotOpenStore closed) {
            return said(closed.sentence(), JournalDesk.CANNOT);
        } catch (BadConfiguration | IllegalArgumentException usage) {
            return said(String.valueOf(usage.getMessage()), JournalDesk.USAGE);
        } catch (IOException failed) {
            return said(failed.toString(), JournalDesk.USAGE);
        }
    }

    private int said(String sentence, int exit) {
        out.flush();
        err.println(sentence);
        err.flush();
        return exit;
    }
}
