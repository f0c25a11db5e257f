package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/// Free ports of this machine.
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /// Below those that the system gives to outgoing connections: such a one could take the port of
    /// a program that was killed and is not back yet.
    public static int any() throws IOException {
        return new SplittableRandom()
                .ints(TRIES, LOWEST, HIGHEST)
                .filter(Ports::free)
                .findFirst()
                .orElseThrow(() -> new IOException("no port is free"));
    }

    /// The usual one, or any when someone has it: a broker that a package started, for example.
    static int freeOr(int usual) throws IOException {
        return free(usual) ? usual : any();
    }
}
