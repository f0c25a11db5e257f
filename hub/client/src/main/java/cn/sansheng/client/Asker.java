package cn.sansheng.client;

import cn.sansheng.client.core.Questions;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings requests to the hub and answers back, as [Questions] decide.
final class Asker {
    private static final Logger LOG = LoggerFactory.getLogger(Asker.class);

    private final String topic;
    private final String replyTopic;
    private final Executor handlers;
    private final Map<UUID, Open> open = new HashMap<>();
    private Questions questions = Questions.NONE;

    /// Never compared, so an array does no harm.
    @SuppressWarnings("ArrayRecordComponent")
    private record Open(
            byte[] bytes,
            Class<? extends ReplyBody> body,
            List<CompletableFuture<Reply>> answers) {}

    Asker(String topic, String replyTopic, Executor handlers) {
        this.topic = topic;
        this.replyTopic = replyTopic;
        this.handlers = handlers;
    }

    /// Asked again while the first still waits, both get the one answer.
    void ask(Happening.Asked asked, Duration now, Optional<BrokerConnection> link) {
        UUID id = asked.request().id();
        open.computeIfAbsent(
                        id, _ -> new Open(asked.request().bytes(), asked.body(), new ArrayList<>()))
                .answers
                .add(asked.answer());
        step(new Questions.Event.Asked(id, asked.patience()), now, link);
    }

    void step(Questions.Event event, Duration now, Optional<BrokerConnection> link) {
        Questions.Step step = questions.step(event, now);
        questions = step.questions();
        for (Questions.Command command : step.commands()) {
            switch (command) {
                case Questions.Command.Put(UUID id, int expiry) ->
                        link.ifPresent(wire ->
                                Optional.ofNullable(open.get(id))
                                        .ifPresent(each -> put(wire, each, expiry, id)));
                case Questions.Command.GiveUp(UUID id, boolean maybeDecided) ->
                        fail(id, maybeDecided, "no answer in time");
            }
        }
    }

    private void put(BrokerConnection wire, Open each, int expiry, UUID id) {
        wire.publishRequest(topic, each.bytes, expiry, replyTopic, id);
    }

    Optional<Duration> wakeAt() {
        return questions.wakeAt();
    }

    void replied(byte[] payload, Duration now) {
        try {
            UUID id = Json.read(payload, Reply.Head.class).id();
            Open asked = open.get(id);
            if (asked == null) {
                return;
            }
            Reply reply = Reply.parse(payload, asked.body);
            open.remove(id);
            step(new Questions.Event.Answered(id), now, Optional.empty());
            handlers.execute(() -> asked.answers.forEach(each -> each.complete(reply)));
        } catch (MalformedMessage bad) {
            LOG.warn("a reply that cannot be read: {}", bad.reason());
        }
    }

    /// The client closes: nobody waits any longer.
    void giveUpAll() {
        questions.pending().forEach((id, each) -> fail(id, each.sent(), "this station is closing"));
    }

    private void fail(UUID id, boolean maybeDecided, String reason) {
        Open asked = open.remove(id);
        if (asked != null) {
            NoAnswer none = new NoAnswer(id, maybeDecided, reason);
            handlers.execute(() -> asked.answers.forEach(each -> each.completeExceptionally(none)));
        }
    }
}
