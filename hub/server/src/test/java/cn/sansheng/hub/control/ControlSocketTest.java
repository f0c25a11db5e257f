package cn.sansheng.hub.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ControlSocketTest {
    @TempDir Path folder;

    private final Heard heard = new Heard(new ArrayList<>());

    private record Heard(List<String> lines) implements Answer {
        @Override
        public void line(String text) {
            lines.add("out " + text);
        }

        @Override
        public void trouble(String text) {
            lines.add("err " + text);
        }
    }

    @Test
    void carriesWordsThereAndLinesAndTheExitCodeBack() throws Exception {
        try (ControlSocket _ =
                open((words, to) -> {
                    to.line("三声 " + words);
                    to.trouble("careful");
                    to.line("");
                    return 7;
                })) {
            int exit = client().run(List.of("greet", "a b", "\"c\"\n"), heard);
            assertEquals(7, exit);
            assertEquals(
                    List.of("out 三声 [a b, \"c\"", "out ]", "err careful", "out "), heard.lines());
        }
    }

    @Test
    void isForTheOwnerAlone() throws Exception {
        try (ControlSocket _ = open((_, _) -> 0)) {
            assertEquals("rwx------", permissions(data()));
            assertEquals("rw-------", permissions(data().resolve("hub.sock")));
        }
        assertFalse(Files.exists(data().resolve("hub.sock")));
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        try (ControlSocket _ = open((_, _) -> 0)) {
            assertEquals(2, client().run(List.of("dance"), heard));
            assertEquals(2, client().run(List.of(), heard));
        }
    }

    @Test
    void nobodyIsThereWhenNoHubRuns() throws Exception {
        assertEquals(Optional.empty(), ControlClient.of(data()));
        Files.createDirectories(data());
        ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        killed.bind(UnixDomainSocketAddress.of(data().resolve("hub.sock")));
        killed.close();
        assertEquals(Optional.empty(), ControlClient.of(data()));
        try (ControlSocket _ = open((_, _) -> 4)) {
            assertEquals(4, client().run(List.of("greet"), heard));
        }
    }

    @Test
    void aSecondHubOnTheSameFolderIsRefused() throws Exception {
        try (ControlSocket _ = open((_, _) -> 0)) {
            assertThrows(IOException.class, () -> open((_, _) -> 1).close());
            assertEquals(0, client().run(List.of("greet"), heard));
        }
    }

    @Test
    void anAnswerCutOffIsNoAnswer() throws Exception {
        try (ControlSocket _ =
                open((_, to) -> {
                    to.line("half");
                    throw new IOException("the store broke");
                })) {
            assertThrows(IOException.class, () -> client().run(List.of("greet"), heard));
        }
    }

    private ControlSocket open(Handler handler) throws IOException {
        return ControlSocket.open(data(), Map.of("greet", handler));
    }

    private ControlClient client() throws IOException {
        return ControlClient.of(data()).orElseThrow();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String permissions(Path of) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
    }
}
