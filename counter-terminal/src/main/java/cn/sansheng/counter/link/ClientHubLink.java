package cn.sansheng.counter.link;

import cn.sansheng.client.LinkState;
import cn.sansheng.client.NoAnswer;
import cn.sansheng.client.OrderResult;
import cn.sansheng.client.StationClient;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hall by way of its broker.
public final class ClientHubLink implements HubLink {
    private static final Logger LOG = LoggerFactory.getLogger(ClientHubLink.class);

    /// A clerk with somebody before the counter waits no longer for an answer.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StationClient client;

    public ClientHubLink(StationClient client) {
        this.client = client;
    }

    @Override
    public void follow(CounterId counter, Listener listener) {
        client.onView(
                "counter-" + counter,
                payload -> {
                    if (payload.length == 0) {
                        listener.counter(Optional.empty());
                        return;
                    }
                    read(payload, View.Counter.class, view -> listener.counter(Optional.of(view)));
                });
        client.onView(
                "services", payload -> read(payload, View.Services.class, listener::services));
        client.onView("summary", payload -> read(payload, View.Summary.class, listener::summary));
        client.onLink(state -> {
            switch (state) {
                case LinkState.Up _ -> listener.reached();
                case LinkState.HubAway _, LinkState.Down _ -> listener.gone();
            }
        });
        client.onOrder(_ -> new OrderResult.Failed("a counter takes no orders yet"));
    }

    @Override
    public void ask(Request request, Class<? extends ReplyBody> body, Consumer<Answer> use) {
        var _ =
                client.ask(request, body, PATIENCE)
                        .<Answer>thenApply(Answer.Replied::new)
                        .exceptionally(ClientHubLink::silence)
                        .thenAccept(use);
    }

    /// What is not a plain silence has been sent and answered by something we cannot read.
    private static Answer silence(Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException it ? it.getCause() : trouble;
        LOG.warn("no answer: {}", String.valueOf(cause));
        return new Answer.Silence(!(cause instanceof NoAnswer it) || it.maybeDecided());
    }

    @Override
    public void report(Fact fact, Instant at) {
        client.report(fact, at);
    }

    @Override
    public void part(PartName part, String state) {
        client.part(part, state);
    }

    @Override
    public Instant hallNow() {
        return client.hallNow();
    }

    /// A view that cannot be read leaves what the screen shows: the next one will be whole.
    private static <T extends View> void read(byte[] payload, Class<T> type, Consumer<T> use) {
        if (payload.length == 0) {
            return;
        }
        try {
            use.accept(Json.read(payload, type));
        } catch (MalformedMessage bad) {
            LOG.warn("a view that cannot be read: {}", bad.reason());
        }
    }
}
