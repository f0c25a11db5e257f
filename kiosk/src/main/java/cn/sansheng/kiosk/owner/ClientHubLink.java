package cn.sansheng.kiosk.owner;

import cn.sansheng.client.LinkState;
import cn.sansheng.client.NoAnswer;
import cn.sansheng.client.OrderResult;
import cn.sansheng.client.StationClient;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Order;
import cn.sansheng.messages.OrderMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hall by way of its broker.
public final class ClientHubLink implements HubLink {
    private static final Logger LOG = LoggerFactory.getLogger(ClientHubLink.class);

    /// Outlasts a restart of the hub; nobody stands longer before a busy button.
    static final Duration PATIENCE = Duration.ofSeconds(8);

    /// A slip prints in seconds, behind a few others at most.
    private static final Duration ORDER_PATIENCE = Duration.ofSeconds(60);

    static final PartName PRINTER = new PartName("printer");

    private final StationClient client;
    private final StationName station;
    private final Map<UUID, CompletableFuture<OrderResult>> orders = new ConcurrentHashMap<>();
    private final CompletableFuture<Listener> listener = new CompletableFuture<>();

    public ClientHubLink(StationClient client, StationName station) {
        this.client = client;
        this.station = station;
    }

    /// Well until the printer says otherwise.
    public static Map<PartName, String> partsAtBirth() {
        return Map.of(PRINTER, PrinterState.OK.wire());
    }

    @Override
    public void follow(Listener follower) {
        listener.complete(follower);
        client.onView("services", payload -> tell(payload, follower));
        client.onView("range-" + station, payload -> tellRanges(payload, follower));
        client.onLink(state -> {
            switch (state) {
                case LinkState.Up _ -> follower.reached();
                case LinkState.HubAway _, LinkState.Down _ -> follower.gone();
            }
        });
        client.onOrder(order -> carriedOut(order, follower));
    }

    @Override
    public void ask(RequestMessage request) {
        var _ =
                client.ask(request, ReplyBody.of(request.request()), PATIENCE)
                        .handle((reply, failure) -> {
                            Answer answer = answer(reply, failure);
                            logged(request.request(), answer);
                            listener.join().answered(request.id(), answer);
                            return request.id();
                        });
    }

    /// Staff look here when somebody says that the scanner did nothing.
    private static void logged(Request request, Answer answer) {
        if (request instanceof Request.CheckIn) {
            switch (answer) {
                case Answer.Replied(Reply.Refused refused) ->
                        LOG.info("check-in refused: {}", refused.code().wire());
                case Answer.Replied(Reply.Accepted _) -> LOG.info("checked in");
                case Answer.Unanswered(), Answer.NeverSent() ->
                        LOG.warn("a check-in was not answered");
            }
        }
    }

    private static Answer answer(@Nullable Reply reply, @Nullable Throwable failure) {
        if (reply != null) {
            return new Answer.Replied(reply);
        }
        return failure instanceof NoAnswer none && !none.maybeDecided()
                ? new Answer.NeverSent()
                : new Answer.Unanswered();
    }

    @Override
    public void report(Fact fact, Instant at) {
        client.report(fact, at);
    }

    @Override
    public void printer(PrinterState state) {
        client.part(PRINTER, state.wire());
    }

    @Override
    public void staffCall(boolean called) {
        client.part(PartName.STAFF_CALL, called ? "called" : PrinterState.OK.wire());
    }

    @Override
    public void orderDone(UUID order) {
        Optional.ofNullable(orders.get(order))
                .ifPresent(result -> result.complete(new OrderResult.Done()));
    }

    @Override
    public void orderFailed(UUID order, String reason) {
        Optional.ofNullable(orders.get(order))
                .ifPresent(result -> result.complete(new OrderResult.Failed(reason)));
    }

    @Override
    public Instant hallNow() {
        return client.hallNow();
    }

    /// On the client's thread for orders, which may wait.
    private OrderResult carriedOut(OrderMessage message, Listener follower) {
        return switch (message.order()) {
            case Order.PrintSlip slip -> printed(message.id(), slip, follower);
            case Order.Speak _ -> new OrderResult.Failed("this kiosk has no loudspeaker");
            case Order.Identify _ ->
                    new OrderResult.Failed("this kiosk cannot make itself noticed");
        };
    }

    private OrderResult printed(UUID order, Order.PrintSlip slip, Listener follower) {
        CompletableFuture<OrderResult> result =
                new CompletableFuture<OrderResult>()
                        .completeOnTimeout(
                                new OrderResult.Failed("not printed in time"),
                                ORDER_PATIENCE.toSeconds(),
                                TimeUnit.SECONDS);
        orders.put(order, result);
        follower.slipOrdered(
                order, slip.ticket(), slip.lines().map(lines -> String.join(" ", lines)));
        OrderResult outcome = result.join();
        orders.remove(order);
        return outcome;
    }

    private static void tell(byte[] payload, Listener follower) {
        if (payload.length == 0) {
            follower.services(Optional.empty());
        } else {
            read(payload, View.Services.class)
                    .ifPresent(services -> follower.services(Optional.of(services)));
        }
    }

    /// A range that was removed stays granted: no other kiosk ever gets it.
    private static void tellRanges(byte[] payload, Listener follower) {
        if (payload.length > 0) {
            read(payload, View.Ranges.class).ifPresent(follower::ranges);
        }
    }

    /// A view that cannot be read leaves what is known: the next one will be whole.
    private static <V extends View> Optional<V> read(byte[] payload, Class<V> kind) {
        try {
            return Optional.of(Json.read(payload, kind));
        } catch (MalformedMessage bad) {
            LOG.warn("a view of {} that cannot be read: {}", kind.getSimpleName(), bad.reason());
            return Optional.empty();
        }
    }
}
