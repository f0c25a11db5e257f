package cn.sansheng.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// A copy of the packaged hub in which one class has another wording: its jar stands before all
/// others.
final class PatchedHub {
    private PatchedHub() {}

    /// `source` as in the tree of the hub's sources; returns the folder of the program.
    static Path of(Path folder, String source, Map<String, String> wordings) throws IOException {
        Path hub = folder.resolve("sansheng-hub");
        copy(Demo.HUB, hub);
        Path classes = compiled(folder, hub.resolve("lib"), source, wordings);
        Path jar = hub.resolve("lib/00-patch.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copy(classes, files.getPath("/"));
        }
        return hub;
    }

    private static Path compiled(Path folder, Path lib, String source, Map<String, String> wordings)
            throws IOException {
        String text = Files.readString(Demo.ROOT.resolve("hub/server/src/main/java/" + source));
        for (Map.Entry<String, String> wording : wordings.entrySet()) {
            text = replaced(text, wording.getKey(), wording.getValue());
        }
        Path patched = folder.resolve("source").resolve(source);
        Files.createDirectories(patched.getParent());
        Files.writeString(patched, text);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result =
                Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(
                                InputStream.nullInputStream(),
                                complaints,
                                complaints,
                                "-proc:none",
                                "-cp",
                                jars(lib),
                                "-d",
                                classes.toString(),
                                patched.toString());
        assertEquals(0, result, complaints.toString(UTF_8));
        return classes;
    }

    private static String jars(Path lib) throws IOException {
        try (Stream<Path> all = Files.list(lib)) {
            return all.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /// If the wording is no longer there, the test that wants another no longer tests anything.
    private static String replaced(String text, String was, String becomes) {
        assertEquals(2, text.split(Pattern.quote(was), -1).length, was);
        return text.replace(was, becomes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                String relative = from.relativize(each).toString();
                Path target = to.resolve(relative);
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (!relative.startsWith("cache/")) {
                    Files.copy(each, target);
                }
            }
        }
    }
}
