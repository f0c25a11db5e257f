package cn.sansheng.serial.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client of a socket: its lines, one after the other. What ends without LF was not said.
public final class SocketClient {
    private static final Logger LOG = LoggerFactory.getLogger(SocketClient.class);
    private static final int LONGEST_LINE = 100;

    /// Answers a line, if there is anything to say.
    public interface Lines {
        Optional<String> told(String line, SocketClient by) throws InterruptedException;
    }

    private final SocketChannel channel;
    private final Lines lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ReentrantLock writing = new ReentrantLock();

    public SocketClient(SocketChannel channel, Lines lines) {
        this.channel = channel;
        this.lines = lines;
    }

    /// Until the client goes, or the thread is interrupted.
    public void serve() {
        ByteBuffer read = ByteBuffer.allocate(512);
        try (channel) {
            while (channel.read(read.clear()) >= 0) {
                read.flip();
                while (read.hasRemaining()) {
                    take(read.get());
                }
            }
        } catch (IOException gone) {
            LOG.debug("a client is gone: {}", gone.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(byte next) throws IOException, InterruptedException {
        if (next != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        Optional<String> answer = lines.told(text, this);
        if (answer.isPresent()) {
            write(answer.get());
        }
    }

    /// From any thread; waits for a client that does not read. False when it is gone.
    public boolean say(String text) {
        try {
            write(text);
            return true;
        } catch (IOException gone) {
            LOG.debug("a client is gone: {}", gone.getMessage());
            return false;
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        writing.lock();
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } finally {
            writing.unlock();
        }
    }
}
