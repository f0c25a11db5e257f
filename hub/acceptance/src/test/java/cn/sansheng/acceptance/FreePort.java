package cn.sansheng.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/// A port that stays a program's own while the program is killed: the system gives higher ones to
/// outgoing connections of the hall beside.
final class FreePort {
    private FreePort() {}

    static int any() {
        return new SplittableRandom()
                .ints(20_000, 32_000)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket trial = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return trial.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
