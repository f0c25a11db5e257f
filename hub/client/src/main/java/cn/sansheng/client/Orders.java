package cn.sansheng.client;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.OrderMessage;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has each order carried out once, one after the other, and reports what became of it.
final class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final int REMEMBERED = 1000;

    private final Clock clock;
    private final Executor worker;
    private final Consumer<Fact> report;
    private final Set<UUID> seen = new LinkedHashSet<>();
    private Optional<Function<OrderMessage, OrderResult>> handler = Optional.empty();

    Orders(Clock clock, Executor worker, Consumer<Fact> report) {
        this.clock = clock;
        this.worker = worker;
        this.report = report;
    }

    synchronized void handle(Function<OrderMessage, OrderResult> by) {
        handler = Optional.of(by);
    }

    synchronized boolean wanted() {
        return handler.isPresent();
    }

    synchronized void arrived(byte[] payload) {
        try {
            OrderMessage order = OrderMessage.parse(payload);
            if (handler.isPresent() && seen.add(order.id()) && inTime(order)) {
                Function<OrderMessage, OrderResult> by = handler.get();
                worker.execute(() -> carryOut(order, by));
            }
            if (seen.size() > REMEMBERED) {
                seen.remove(seen.iterator().next());
            }
        } catch (MalformedMessage bad) {
            LOG.warn("an order that cannot be read: {}", bad.reason());
        }
    }

    private boolean inTime(OrderMessage order) {
        return clock.instant().isBefore(order.goodUntil());
    }

    /// It may have waited behind another one for too long. A handler that throws has failed.
    private void carryOut(OrderMessage order, Function<OrderMessage, OrderResult> by) {
        if (!inTime(order)) {
            return;
        }
        report.accept(fact(order.id(), result(order, by)));
    }

    private static OrderResult result(OrderMessage order, Function<OrderMessage, OrderResult> by) {
        try {
            return by.apply(order);
        } catch (RuntimeException trouble) {
            LOG.error("order {} broke its handler", order.id(), trouble);
            return new OrderResult.Failed("internal error");
        }
    }

    private static Fact fact(UUID order, OrderResult result) {
        return switch (result) {
            case OrderResult.Done() -> new Fact.OrderDone(order);
            case OrderResult.Failed(String reason) -> new Fact.OrderFailed(order, reason);
        };
    }
}
