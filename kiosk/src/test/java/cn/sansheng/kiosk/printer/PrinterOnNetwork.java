package cn.sansheng.kiosk.printer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/// A printer with a socket of its own that is always well, until it has taken so many bytes.
final class PrinterOnNetwork implements AutoCloseable {
    /// What happens then.
    enum End {
        NEVER,
        /// The connection breaks.
        BREAKS,
        /// Power fails: nothing is read or said any more, and nobody says farewell.
        POWER_FAILS
    }

    private final ServerSocket socket;
    private final End end;
    private final int after;
    private final CountDownLatch closed = new CountDownLatch(1);

    PrinterOnNetwork(End end, int after) throws IOException {
        this.end = end;
        this.after = after;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String uri() {
        return "tcp://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket host = socket.accept()) {
                    talk(host);
                }
            }
        } catch (IOException putAway) {
            // The test is over.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(Socket host) throws IOException, InterruptedException {
        InputStream in = host.getInputStream();
        int window = 0;
        int count = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            count++;
            if (end != End.NEVER && count > after) {
                if (end == End.POWER_FAILS) {
                    closed.await();
                }
                return;
            }
            window = (window << 8 | next) & 0xFFFFFF;
            if (window >= 0x100401 && window <= 0x100404) {
                host.getOutputStream().write(0x12);
            } else if (window == 0x1D7201) {
                host.getOutputStream().write(0);
            }
        }
    }
}
