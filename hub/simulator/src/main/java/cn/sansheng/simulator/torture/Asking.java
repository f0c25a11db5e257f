package cn.sansheng.simulator.torture;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Verb;
import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.LedgerLine;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks until there is an answer, with the same bytes however often, and now and then once more
/// afterwards. Whatever answer comes, the ledger hears of it first. On the owner's thread.
final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final int EXPIRY_SECONDS = 5;
    private static final long RETRY_MILLIS = 1_000;

    /// As many as may still get an answer to a straggling copy.
    private static final int REMEMBERED = 500;

    /// Not decisions, so the same request may be asked again.
    private static final Set<RefusalCode> UNDECIDED =
            Set.of(RefusalCode.BUSY, RefusalCode.STORE_UNAVAILABLE);

    private final StationName station;
    private final Owner owner;
    private final Wire wire;
    private final BadNetwork network;
    private final Ledger ledger;
    private final Unanswered unanswered;
    private final Map<UUID, Question> asked = new LinkedHashMap<>();

    private record Question(RequestMessage message, CompletableFuture<Reply> answer) {
        boolean open() {
            return !answer.isDone();
        }
    }

    Asking(
            StationName station,
            Owner owner,
            Wire wire,
            BadNetwork network,
            Ledger ledger,
            Unanswered unanswered) {
        this.station = station;
        this.owner = owner;
        this.wire = wire;
        this.network = network;
        this.ledger = ledger;
        this.unanswered = unanswered;
    }

    void ask(RequestMessage message, CompletableFuture<Reply> answer) {
        unanswered.keep(message);
        ledger.write(LedgerLine.Asked.of(station, message));
        pursue(new Question(message, answer));
    }

    /// What was asked before the station was killed.
    void goOn() throws IOException {
        for (RequestMessage message : unanswered.all()) {
            ask(message, new CompletableFuture<>());
        }
    }

    private void pursue(Question question) {
        asked.put(question.message.id(), question);
        if (asked.size() > REMEMBERED) {
            forgetOldest();
        }
        insist(question);
    }

    private void forgetOldest() {
        Optional<Question> oldest =
                asked.values().stream().filter(question -> !question.open()).findFirst();
        oldest.ifPresent(question -> asked.remove(question.message.id()));
    }

    private void insist(Question question) {
        if (question.open()) {
            put(question);
            owner.later(RETRY_MILLIS, () -> insist(question));
        }
    }

    private void put(Question question) {
        RequestMessage message = question.message;
        wire.put(link ->
                link.publishRequest(
                        wire.topic(Verb.REQUEST),
                        message.bytes(),
                        EXPIRY_SECONDS,
                        wire.topic(Verb.REPLY),
                        message.id()));
    }

    void replied(byte[] payload) {
        try {
            Optional<Question> question =
                    Optional.ofNullable(asked.get(Json.read(payload, Reply.Head.class).id()));
            if (question.isPresent()) {
                replied(question.get(), payload);
            }
        } catch (MalformedMessage bad) {
            LOG.error("{}: a reply that cannot be read: {}", station, bad.reason());
        }
    }

    private void replied(Question question, byte[] payload) throws MalformedMessage {
        RequestMessage message = question.message;
        Reply reply = Reply.parse(payload, ReplyBody.of(message.request()));
        if (reply instanceof Reply.Refused refused && UNDECIDED.contains(refused.code())) {
            return;
        }
        ledger.write(LedgerLine.Told.of(station, message, reply));
        if (question.answer.complete(reply)) {
            unanswered.forget(message.id());
            network.straggler().ifPresent(millis -> owner.later(millis, () -> put(question)));
        }
    }

    boolean nothingOpen() {
        return asked.values().stream().noneMatch(Question::open);
    }
}
