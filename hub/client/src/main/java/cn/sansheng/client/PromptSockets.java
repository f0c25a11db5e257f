package cn.sansheng.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/// Sockets without Nagle's delay, with which an answer takes two milliseconds instead of thirty.
final class PromptSockets extends SocketFactory {
    private final SocketFactory below = SocketFactory.getDefault();

    static Socket prompt(Socket socket) throws SocketException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(below.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(below.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(below.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(below.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(below.createSocket(host, port, local, localPort));
    }
}
