package cn.sansheng.kiosk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.kiosk.visit.Key;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeySocketTest {
    @TempDir private Path folder;
    private final List<Key> pressed = new CopyOnWriteArrayList<>();

    private static String say(SocketChannel client, BufferedReader answers, String line)
            throws IOException {
        client.write(StandardCharsets.UTF_8.encode(line + "\n"));
        return String.valueOf(answers.readLine());
    }

    @Test
    void oneLineIsOneKeyAndAnythingElseIsAnError() throws IOException {
        Path path = folder.resolve("keys");
        try (KeySocket _ = KeySocket.open(path, pressed::add);
                SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path));
                BufferedReader answers =
                        new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8))) {
            assertEquals("ok", say(client, answers, "press down"));
            assertEquals("ok", say(client, answers, "release down"));
            assertEquals("ok", say(client, answers, "press confirm"));
            assertEquals(
                    "error: press or release up, down, confirm, back or help, was press 5",
                    say(client, answers, "press 5"));
            assertEquals("ok", say(client, answers, "press help"));
        }
        assertEquals(List.of(Key.DOWN, Key.CONFIRM, Key.HELP), pressed);
        assertFalse(Files.exists(path));
    }

    @Test
    void whatAKilledProgramLeftIsReplacedAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertThrows(IOException.class, () -> KeySocket.open(file, pressed::add));
        assertEquals("precious", Files.readString(file));
        Path path = folder.resolve("keys");
        try (KeySocket _ = KeySocket.open(path, pressed::add)) {
            assertThrows(IOException.class, () -> KeySocket.open(path, pressed::add));
        }
        try (KeySocket _ = KeySocket.open(path, pressed::add)) {
            assertEquals(List.of(), pressed);
        }
    }

    @Test
    void onlyItsOwnerMayPress() throws IOException {
        Path path = folder.resolve("keys");
        try (KeySocket _ = KeySocket.open(path, pressed::add)) {
            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(path));
        }
    }
}
