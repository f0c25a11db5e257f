package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `station …`. Exit codes of contract §1: 0 good, 2 configuration or usage.
@Command(name = "station", description = "Credentials of the hall's stations")
public final class StationCommand {
    private static final int GOOD = 0;
    private static final int USAGE = 2;

    /// Opens the hall of a hall.yaml, whether its hub runs or not.
    @FunctionalInterface
    public interface Opening {
        StationCommands open(Path hallYaml) throws StationRefused;
    }

    private final Opening opening;
    private final PrintWriter out;
    private final PrintWriter err;

    public StationCommand(Opening opening, PrintWriter out, PrintWriter err) {
        this.opening = opening;
        this.out = out;
        this.err = err;
    }

    private interface Work {
        void run() throws StationRefused, IOException;
    }

    private int finish(Work work) {
        try {
            work.run();
            out.flush();
            return GOOD;
        } catch (StationRefused | IOException | IllegalArgumentException refused) {
            err.println(refused.getMessage());
            err.flush();
            return USAGE;
        }
    }

    @Command(name = "add", description = "Makes a credential and writes the station.yaml")
    int add(
            @Parameters(paramLabel = "NAME", arity = "0..1") Optional<String> name,
            @Option(names = "--kind", description = "kiosk, counter or boards")
                    Optional<String> kind,
            @Option(names = "--all", description = "every station of hall.yaml") boolean all,
            @Option(names = "--config", required = true, paramLabel = "hall.yaml") Path hall,
            @Option(names = "--out", paramLabel = "FILE", description = "else ./station.yaml")
                    Optional<Path> given) {
        return finish(() -> {
            if (all) {
                addAll(hall, given.orElse(Path.of(".")));
            } else if (name.isPresent() && kind.isPresent()) {
                addOne(new StationName(name.get()), kind(kind.get()), hall, given);
            } else {
                throw new StationRefused("say NAME and --kind, or --all");
            }
        });
    }

    private void addOne(StationName station, StationKind kind, Path hall, Optional<Path> given)
            throws StationRefused, IOException {
        Path file = given.orElse(Path.of("station.yaml")).toAbsolutePath();
        if (given.isEmpty() && Files.exists(file)) {
            throw new StationRefused(file + " exists: say --out FILE");
        }
        PrivateFile.mustBeWritable(file);
        PrivateFile.write(file, opening.open(hall).add(station, kind));
        out.println("wrote " + file);
    }

    /// One file a station, named after it, in a folder.
    private void addAll(Path hall, Path folder) throws StationRefused, IOException {
        StationCommands stations = opening.open(hall);
        Files.createDirectories(folder);
        for (HallConfig.Station station : config(hall).stations()) {
            Path file = folder.resolve(station.name() + ".yaml").toAbsolutePath();
            PrivateFile.mustBeWritable(file);
            PrivateFile.write(file, stations.add(station.name(), station.kind()));
            out.println("wrote " + file);
        }
    }

    private static HallConfig config(Path hall) throws StationRefused {
        try {
            return HallConfigFile.load(hall);
        } catch (BadConfiguration bad) {
            throw new StationRefused(String.valueOf(bad.getMessage()));
        }
    }

    private static StationKind kind(String text) throws StationRefused {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "kiosk" -> StationKind.KIOSK;
            case "counter" -> StationKind.COUNTER;
            case "boards" -> StationKind.BOARDS;
            default ->
                    throw new StationRefused(
                            "--kind is kiosk, counter or boards, not '" + text + "'");
        };
    }

    @Command(name = "list", description = "Shows every station and since when it may connect")
    int list(@Option(names = "--config", required = true, paramLabel = "hall.yaml") Path hall) {
        return finish(() -> out.println(opening.open(hall).list()));
    }

    @Command(name = "revoke", description = "Ends a station's credential and its connection")
    int revoke(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--config", required = true, paramLabel = "hall.yaml") Path hall) {
        return finish(() -> {
            opening.open(hall).revoke(new StationName(name));
            out.println("revoked " + name);
        });
    }

    @Command(
            name = "export-mosquitto",
            description = "Writes password_file and acl_file for an external mosquitto 2")
    int exportMosquitto(
            @Option(names = "--config", required = true, paramLabel = "hall.yaml") Path hall,
            @Option(names = "--out", required = true, paramLabel = "FOLDER") Path folder) {
        return finish(() -> {
            StationCommands stations = opening.open(hall);
            Files.createDirectories(folder);
            PrivateFile.write(folder.resolve("password_file"), stations.mosquittoPasswords());
            PrivateFile.write(folder.resolve("acl_file"), stations.mosquittoRights());
            out.println("wrote password_file and acl_file in " + folder);
        });
    }
}
