package cn.sansheng.hub.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of twelve megabytes, where this process may mount one.
public record SmallDisk(Path folder, boolean mounted) implements AutoCloseable {
    public static SmallDisk mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SmallDisk(
                folder,
                run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", folder.toString()) == 0);
    }

    /// Nothing more can be written until this file is deleted.
    public Path fill() throws IOException {
        Path ballast = folder.resolve("ballast");
        run("dd", "if=/dev/zero", "of=" + ballast, "bs=4096");
        return ballast;
    }

    void readOnly() throws IOException {
        run("mount", "-o", "remount,ro", folder.toString());
    }

    void writable() throws IOException {
        run("mount", "-o", "remount,rw", folder.toString());
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }

    @Override
    public void close() throws IOException {
        if (mounted) {
            run("umount", folder.toString());
        }
    }
}
