package cn.sansheng.hub.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// Nagle's algorithm costs 26 ms on the median request.
final class PromptSockets extends SocketFactory {
    private final SocketFactory inner;

    PromptSockets(SocketFactory inner) {
        this.inner = inner;
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(inner.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(inner.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return prompt(inner.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(inner.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return prompt(inner.createSocket(host, port, from, fromPort));
    }
}
