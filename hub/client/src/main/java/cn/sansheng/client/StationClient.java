package cn.sansheng.client;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.OrderMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.Status.HubClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// One station of a hall, from any program. All methods may be called from any thread and none
/// waits for the network; handlers are called one after the other on a thread of the client's. The
/// bodies are still to come.
@SuppressWarnings("DoNotCallSuggester")
public final class StationClient implements AutoCloseable {
    private StationClient() {}

    /// Opens the outbox in the folder and begins to connect. Fails when the folder cannot be
    /// written or another program uses it.
    public static StationClient open(
            StationConfig config, String software, Path dataFolder, Map<PartName, String> parts)
            throws IOException {
        return open(config, software, dataFolder, parts, Clock.systemUTC());
    }

    /// The clock tells real time.
    public static StationClient open(
            StationConfig config,
            String software,
            Path dataFolder,
            Map<PartName, String> parts,
            Clock clock)
            throws IOException {
        throw new IOException("not yet: " + config + software + dataFolder + parts + clock);
    }

    /// When this returns the fact is safe on disk; it is sent in order as soon as the hall can be
    /// reached. `at` is hall time. Throws [java.io.UncheckedIOException] when the disk refuses.
    public void report(Fact fact, Instant at) {
        throw new UnsupportedOperationException(fact + " " + at);
    }

    /// The future completes with the hub's answer or fails with [NoAnswer]. While patience lasts
    /// the same bytes are sent again when no answer came.
    public CompletableFuture<Reply> ask(
            Request request, Class<? extends ReplyBody> body, Duration patience) {
        throw new UnsupportedOperationException(request + " " + body + patience);
    }

    /// Asks again under an id that was used before, so that the same answer comes.
    public CompletableFuture<Reply> ask(
            RequestMessage request, Class<? extends ReplyBody> body, Duration patience) {
        throw new UnsupportedOperationException(request + " " + body + patience);
    }

    /// Subscribes to `view/<name>`; the handler gets each whole picture, an empty array when the
    /// view was removed.
    public void onView(String name, Consumer<byte[]> handler) {
        throw new UnsupportedOperationException(name + handler);
    }

    /// A repeated or expired order does not reach the handler. It may take its time: orders have a
    /// thread of their own.
    public void onOrder(Function<OrderMessage, OrderResult> handler) {
        throw new UnsupportedOperationException(handler.toString());
    }

    /// Called with the present state at once and then with every change.
    public void onLink(Consumer<LinkState> handler) {
        throw new UnsupportedOperationException(handler.toString());
    }

    public LinkState link() {
        throw new UnsupportedOperationException();
    }

    /// Tells of a part's new state, now as a fact and in every later birth; the same state again is
    /// silent.
    public void part(PartName part, String state) {
        throw new UnsupportedOperationException(part + state);
    }

    /// What the hub last said of its clock; empty before its first status.
    public Optional<HubClock> hubClock() {
        throw new UnsupportedOperationException();
    }

    /// Hall time now by the hub's clock; real time until that is known.
    public Instant hallNow() {
        throw new UnsupportedOperationException();
    }

    /// Facts that the hub has not yet acknowledged.
    public long waiting() {
        throw new UnsupportedOperationException();
    }

    /// Waits until nothing is waiting; false when the time ran out before.
    public boolean drained(Duration patience) throws InterruptedException {
        throw new UnsupportedOperationException(patience.toString());
    }

    /// Says farewell and disconnects; facts that were not acknowledged stay in the outbox.
    @Override
    public void close() {}
}
