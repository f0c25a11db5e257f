package cn.sansheng.simulator.demo;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the packaged programs lie, by the launcher's word or by the tree they were built in.
public record Programs(Path hub, Path boards, Path kiosk, Path counter) {
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
                        tree.resolve("led-board-driver/target/sansheng-boards")),
                folder(environment, "SANSHENG_KIOSK", tree.resolve("kiosk/target/sansheng-kiosk")),
                folder(
                        environment,
                        "SANSHENG_COUNTER",
                        tree.resolve("counter-terminal/target/sansheng-counter")));
    }

    private static Path program(Map<String, String> environment, String key, Path built)
            throws CannotStart {
        Path folder = folder(environment, key, built);
        Path script = script(folder);
        if (!Files.isExecutable(script)) {
            throw new CannotStart("no program at " + script + ": build it, or set " + key);
        }
        return folder;
    }

    private static Path folder(Map<String, String> environment, String key, Path built) {
        return Optional.ofNullable(environment.get(key))
                .map(Path::of)
                .orElse(built)
                .toAbsolutePath();
    }

    private static Path script(Path folder) {
        return folder.resolve("bin").resolve(folder.getFileName());
    }

    /// Programs with a screen are looked for only where one is wanted.
    public void mustHaveScreens() throws CannotStart {
        for (Path folder : List.of(kiosk, counter)) {
            if (!Files.isExecutable(script(folder))) {
                throw new CannotStart("no program at " + script(folder) + ": build it first");
            }
        }
    }

    public Path exampleHall() {
        return hub.resolve("halls/zhuanghe/hall.yaml");
    }

    public Path smallHall() {
        return hub.resolve("halls/small/hall.yaml");
    }

    public List<String> hub(String... arguments) {
        return command(hub, arguments);
    }

    public List<String> boards(String... arguments) {
        return command(boards, arguments);
    }

    public List<String> kiosk(String... arguments) {
        return command(kiosk, arguments);
    }

    public List<String> counter(String... arguments) {
        return command(counter, arguments);
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
        command.add(script(folder).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
