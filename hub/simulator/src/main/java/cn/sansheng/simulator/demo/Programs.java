package cn.sansheng.simulator.demo;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the packaged programs lie, by the launcher's word or by the tree they were built in.
public record Programs(Path hub, Path boards) {
    /// By what this process was told.
    public static Programs find() throws CannotStart {
        return find(System.getenv(), System.getProperty("sansheng.root", "."));
    }

    static Programs find(Map<String, String> environment, String root) throws CannotStart {
        Path tree = Path.of(environment.getOrDefault("SANSHENG_ROOT", root));
        return new Programs(
                program(
                        environment,
                        "SANSHENG_HUB",
                        tree.resolve("hub/server/target/sansheng-hub")),
                program(
                        environment,
                        "SANSHENG_BOARDS",
                        tree.resolve("led-board-driver/target/sansheng-boards")));
    }

    private static Path program(Map<String, String> environment, String key, Path built)
            throws CannotStart {
        Path folder =
                Optional.ofNullable(environment.get(key))
                        .map(Path::of)
                        .orElse(built)
                        .toAbsolutePath();
        Path script = folder.resolve("bin").resolve(folder.getFileName());
        if (!Files.isExecutable(script)) {
            throw new CannotStart("no program at " + script + ": build it, or set " + key);
        }
        return folder;
    }

    public Path exampleHall() {
        return hub.resolve("halls/zhuanghe/hall.yaml");
    }

    public List<String> hub(String... arguments) {
        return command(hub, arguments);
    }

    public List<String> boards(String... arguments) {
        return command(boards, arguments);
    }

    /// This very program once more, with the same JVM and options.
    public static List<String> simulator(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.sansheng.simulator.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("bin").resolve(folder.getFileName()).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
