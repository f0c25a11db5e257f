package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A visitor who sees nothing and touches nothing (B6): five keys through the kiosk's socket, and
/// ears for what it says, which stands in its log. Nothing else is known of the kiosk.
final class FiveKeys implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SPOKEN = "{\"language\":";

    /// More choices no screen has.
    private static final int PATIENT = 40;

    private final Program kiosk;
    private final SocketChannel socket;
    private final BufferedReader answers;
    private int heard;

    FiveKeys(Program kiosk, Path socket) throws IOException {
        this.kiosk = kiosk;
        this.socket = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        this.answers = new BufferedReader(Channels.newReader(this.socket, StandardCharsets.UTF_8));
    }

    /// What is said after one press, first of all.
    String press(String key) throws IOException {
        heard = said().size();
        int _ = socket.write(StandardCharsets.UTF_8.encode("press " + key + "\n"));
        String answer = answers.readLine();
        if (!"ok".equals(answer)) {
            throw new IOException("press " + key + " was answered by " + answer);
        }
        await(key + " says something").atMost(PATIENCE).until(() -> said().size() > heard);
        return said().get(heard);
    }

    /// One choice after the other until that is the one.
    void walkTo(String words) throws IOException {
        for (int steps = 0; steps < PATIENT; steps++) {
            if (press("down").contains(words)) {
                return;
            }
        }
        throw new AssertionError("nobody says " + words + ": " + said());
    }

    /// Since the last press.
    void hears(String words) {
        await(words)
                .atMost(PATIENCE)
                .until(() -> said().stream().skip(heard).anyMatch(text -> text.contains(words)));
    }

    private List<String> said() {
        return kiosk.err().stream()
                .filter(line -> line.contains(SPOKEN))
                .map(line -> Shown.parsed(line.substring(line.indexOf(SPOKEN))))
                .map(spoken -> spoken.path("text").asString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
