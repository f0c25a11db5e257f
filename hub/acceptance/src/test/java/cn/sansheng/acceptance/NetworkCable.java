package cn.sansheng.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A station's way to the hub that can be pulled: while it is, nothing passes and nobody is told,
/// as with a cable and unlike with a program that ends.
final class NetworkCable implements AutoCloseable {
    private final ServerSocket near;
    private final int far;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private boolean pulled;

    private NetworkCable(ServerSocket near, int far) {
        this.near = near;
        this.far = far;
    }

    /// To a port of this machine.
    static NetworkCable to(int port) throws IOException {
        NetworkCable cable =
                new NetworkCable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().name("network cable").start(cable::accept);
        return cable;
    }

    int port() {
        return near.getLocalPort();
    }

    synchronized void pull() {
        pulled = true;
    }

    synchronized void plugIn() {
        pulled = false;
        notifyAll();
    }

    private synchronized void awaitPlugged() throws InterruptedException {
        while (pulled) {
            wait();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket station = near.accept();
                open.add(station);
                Thread.ofVirtual().start(() -> join(station));
            }
        } catch (IOException closed) {
            open.forEach(NetworkCable::hangUp);
        }
    }

    private void join(Socket station) {
        try {
            awaitPlugged();
            Socket hub = new Socket(InetAddress.getLoopbackAddress(), far);
            open.add(hub);
            hub.setTcpNoDelay(true);
            station.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(station, hub));
            carry(hub, station);
        } catch (IOException refused) {
            hangUp(station);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// One way, until either end is gone.
    private void carry(Socket from, Socket to) {
        byte[] chunk = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
                awaitPlugged();
                out.write(chunk, 0, got);
            }
        } catch (IOException gone) {
            hangUp(from);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        plugIn();
        near.close();
    }
}
