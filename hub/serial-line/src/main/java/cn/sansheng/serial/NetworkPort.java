package cn.sansheng.serial;

import static java.net.StandardSocketOptions.SO_KEEPALIVE;
import static java.net.StandardSocketOptions.SO_SNDBUF;
import static java.net.StandardSocketOptions.TCP_NODELAY;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection. It never waits once it is there: what the device does not take yet is kept.
final class NetworkPort implements RawPort {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkPort.class);
    private static final byte[] NOTHING = {};

    /// More in the system's buffer would only make a job harder to stop.
    private static final int BUFFER = 8192;

    private final SocketChannel channel;
    private final NetworkLine.Answers answers;
    private final Duration silence;
    private ByteBuffer pending = ByteBuffer.allocate(0);
    private Talk talk = new Talk.NotYet();

    /// What is known of the other end since the connection was made.
    private sealed interface Talk {
        record NotYet() implements Talk {}

        record Heard() implements Talk {}

        /// It has answered before, and has not since.
        record Waiting(long sinceNanos) implements Talk {}
    }

    private NetworkPort(SocketChannel channel, NetworkLine.Answers answers, Duration silence) {
        this.channel = channel;
        this.answers = answers;
        this.silence = silence;
    }

    static NetworkPort open(NetworkAddress address, NetworkLine.Answers answers, LineLimits limits)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(TCP_NODELAY, true);
            channel.setOption(SO_KEEPALIVE, true);
            channel.setOption(SO_SNDBUF, BUFFER);
            int patience = (int) limits.patience().toMillis();
            channel.socket()
                    .connect(new InetSocketAddress(address.host(), address.port()), patience);
            channel.configureBlocking(false);
            return new NetworkPort(channel, answers, limits.stuck());
        } catch (UnknownHostException unknown) {
            channel.close();
            throw new IOException("no host is called " + address.host(), unknown);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    @Override
    public byte[] received() throws IOException {
        ByteBuffer room = ByteBuffer.allocate(BUFFER);
        int count = channel.read(room);
        if (count < 0) {
            throw new IOException("the other end has closed the connection");
        }
        if (count == 0) {
            giveUpTheSilent();
            return NOTHING;
        }
        talk = new Talk.Heard();
        byte[] bytes = new byte[count];
        room.flip().get(bytes);
        return bytes;
    }

    @Override
    public void write(byte[] chunk) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(pending.remaining() + chunk.length);
        pending = all.put(pending).put(chunk).flip();
        channel.write(pending);
        if (talk instanceof Talk.Heard && answers == NetworkLine.Answers.EXPECTED) {
            talk = new Talk.Waiting(System.nanoTime());
        }
    }

    @Override
    public int unsent() throws IOException {
        if (pending.hasRemaining()) {
            channel.write(pending);
        }
        return pending.remaining();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            LOG.debug("closing after it had gone", alreadyGone);
        }
    }

    @Override
    public void letGo() {
        close();
    }

    /// A device that lost its power says no farewell, and the system would go on believing in the
    /// connection for a quarter of an hour.
    private void giveUpTheSilent() throws IOException {
        if (talk instanceof Talk.Waiting(long since)
                && System.nanoTime() - since > silence.toNanos()) {
            throw new IOException("the other end answers no more");
        }
    }
}
