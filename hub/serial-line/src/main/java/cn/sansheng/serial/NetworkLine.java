package cn.sansheng.serial;

/// A line to a device over TCP. It behaves like a serial one: what is not there is lost and sought
/// again, and after any break nothing is known of what was under way.
public final class NetworkLine {
    /// Whether the device answers when it is spoken to.
    public enum Answers {
        EXPECTED,
        NONE
    }

    /// No wire to wait for: what the network takes is on its way.
    static final int UNPACED = 100_000_000;

    private NetworkLine() {}

    public static SerialLine open(NetworkAddress address, Answers answers, LineListener listener) {
        return open(address, answers, listener, LineLimits.USUAL);
    }

    static SerialLine open(
            NetworkAddress address, Answers answers, LineListener listener, LineLimits limits) {
        return new OwnedLine(
                address.toString(),
                UNPACED,
                LineForm.USUAL,
                listener,
                () -> NetworkPort.open(address, answers, limits),
                limits);
    }
}
