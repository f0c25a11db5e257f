package cn.sansheng.counter.sip;

import cn.sansheng.counter.sip.SipMessage.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps an exchange telling of one extension (RFC 6665 with RFC 4235; T22 to T28). Belongs to one
/// thread, and has no clock and no socket.
public final class Subscription {
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final Duration FIRST_REST = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration SHORTEST_REFRESH = Duration.ofSeconds(5);
    private static final int MOST_CHALLENGES = 3;
    private static final Field ALLOW = new Field("Allow", "NOTIFY, OPTIONS");

    private sealed interface Phase {
        /// `challenges` counts the logins that were asked for on the way.
        record Asking(Attempt attempt, int challenges) implements Phase {}

        /// Agreed; `since` is when, for an exchange that agrees and then says nothing.
        record Agreed(Duration since, Duration refreshAt) implements Phase {}

        record Resting(Duration until) implements Phase {}
    }

    private enum Known {
        NOTHING,
        EXTENSION
    }

    private final Account account;
    private final Supplier<Place> here;
    private final Supplier<String> tokens;
    private final List<Said> said = new ArrayList<>();
    private Conversation conversation;
    private Phase phase;
    private Dialogs dialogs = Dialogs.NONE;
    private Known known = Known.NOTHING;
    private Optional<Authorization> authorization = Optional.empty();
    private long lastNotify;
    private long expires;
    private Duration rest = FIRST_REST;

    /// `here` is asked whenever all begins anew; `tokens` makes words that nobody can guess: who
    /// does not know them cannot speak for the exchange.
    public Subscription(
            Account account, Supplier<Place> here, Duration now, Supplier<String> tokens) {
        this.account = account;
        this.here = here;
        this.tokens = tokens;
        this.expires = account.expires().toSeconds();
        this.conversation = new Conversation(account, here.get(), tokens);
        this.phase = new Phase.Resting(now);
    }

    public Duration nextDeadline() {
        return switch (phase) {
            case Phase.Asking(var attempt, _) -> attempt.deadline();
            case Phase.Agreed(var since, var refreshAt) when known == Known.NOTHING ->
                    earlier(refreshAt, since.plus(Attempt.PATIENCE));
            case Phase.Agreed(_, var refreshAt) -> refreshAt;
            case Phase.Resting(var until) -> until;
        };
    }

    public List<Said> passed(Duration now) {
        if (nextDeadline().compareTo(now) <= 0) {
            due(now);
        }
        return taken();
    }

    public List<Said> received(SipMessage message, Duration now) {
        if (message.status().isPresent()) {
            if (phase instanceof Phase.Asking asking && conversation.isAnswered(message)) {
                answered(message, message.status().getAsInt(), asking, now);
            }
            return taken();
        }
        switch (message.method()) {
            case "NOTIFY" -> notified(message, now);
            case "OPTIONS" -> reply(message, "200 OK", ALLOW);
            case "ACK" -> {}
            default -> reply(message, "405 Method Not Allowed", ALLOW);
        }
        return taken();
    }

    /// On the way out: the exchange need not tell any more. Its answer is not waited for.
    public SipMessage farewell() {
        return conversation.subscribe(0, authorization);
    }

    private void due(Duration now) {
        switch (phase) {
            case Phase.Asking(var attempt, _) when attempt.endsAt().compareTo(now) <= 0 ->
                    fail("the exchange does not answer", now);
            case Phase.Asking(var attempt, var challenges) -> {
                phase = new Phase.Asking(attempt.sentAgain(now), challenges);
                said.add(new Said.Send(attempt.request()));
            }
            case Phase.Agreed(_, var refreshAt) when refreshAt.compareTo(now) <= 0 -> ask(now);
            case Phase.Agreed(_, _) -> fail("the exchange agrees and tells nothing", now);
            case Phase.Resting(_) -> ask(now);
        }
    }

    private void ask(Duration now) {
        ask(now, 0);
    }

    private void ask(Duration now, int challenges) {
        SipMessage request = conversation.subscribe(expires, authorization);
        phase = new Phase.Asking(Attempt.begun(request, now), challenges);
        said.add(new Said.Send(request));
    }

    private void answered(SipMessage response, int status, Phase.Asking asking, Duration now) {
        if (status < 200) {
            return;
        }
        if (status < 300) {
            agreed(response, now);
            return;
        }
        switch (status) {
            case 401, 407 -> challenged(response, asking.challenges(), now);
            case 423 -> tooBrief(response, now);
            default -> refused(status, now);
        }
    }

    private void refused(int status, Duration now) {
        if (status == 481 && conversation.isAgreed()) {
            beginAnew(now);
            return;
        }
        fail("the exchange answers " + status, now);
    }

    private void agreed(SipMessage response, Duration now) {
        conversation.agreed(response);
        long granted =
                response.field("Expires")
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Long::parseLong)
                        .orElse(expires);
        phase = new Phase.Agreed(now, now.plus(refreshWithin(granted)));
    }

    /// A password that was right may be asked for anew: the exchange's nonces grow old.
    private void challenged(SipMessage response, int before, Duration now) {
        Optional<Authorization> asked = Authorization.askedFor(response, account.login());
        authorization = asked;
        if (asked.isEmpty()) {
            fail("the exchange asks for a login of an unknown kind", now);
            return;
        }
        boolean again = before == 0 || asked.filter(Authorization::wasOnlyStale).isPresent();
        if (again && before < MOST_CHALLENGES) {
            ask(now, before + 1);
            return;
        }
        authorization = Optional.empty();
        fail("the exchange refuses the user or the password", now);
    }

    private void tooBrief(SipMessage response, Duration now) {
        long least =
                response.field("Min-Expires")
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Long::parseLong)
                        .orElse(0L);
        if (least <= expires) {
            fail("the exchange answers 423", now);
            return;
        }
        expires = least;
        ask(now);
    }

    private void notified(SipMessage request, Duration now) {
        if (!conversation.isNotifiedBy(request)) {
            reply(request, "481 Subscription Does Not Exist");
            return;
        }
        if (request.number() <= lastNotify) {
            reply(request, "200 OK");
            return;
        }
        try {
            DialogInfo document = DialogInfo.parse(request.body());
            reply(request, "200 OK");
            lastNotify = request.number();
            take(document, now);
        } catch (MalformedSip wrong) {
            // A subscription that is not decided yet, or ends, is told of without a document.
            reply(request, request.body().isBlank() ? "200 OK" : "400 Bad Request");
        }
        standing(request, now);
    }

    private void take(DialogInfo document, Duration now) {
        if (!dialogs.isOlderThan(document)) {
            return;
        }
        boolean whole = !dialogs.lacksSomethingBefore(document);
        dialogs = dialogs.after(document);
        known = Known.EXTENSION;
        rest = FIRST_REST;
        said.add(new Said.Told(dialogs.extension()));
        if (!whole && phase instanceof Phase.Agreed) {
            ask(now);
        }
    }

    private void standing(SipMessage request, Duration now) {
        String state = request.field("Subscription-State").orElse("active");
        if (!state.regionMatches(true, 0, "terminated", 0, 10)) {
            if (phase instanceof Phase.Asking) {
                return;
            }
            SipMessage.parameterOf(state, "expires")
                    .filter(it -> it.matches("\\d{1,6}"))
                    .map(Long::parseLong)
                    .ifPresent(
                            left -> phase = new Phase.Agreed(now, now.plus(refreshWithin(left))));
            return;
        }
        String reason = SipMessage.parameterOf(state, "reason").orElse("");
        if (reason.equals("deactivated") || reason.equals("timeout")) {
            beginAnew(now);
            return;
        }
        fail("the exchange has ended the subscription", now);
    }

    /// The exchange has forgotten us, as one that was started anew: no reason yet to say that it is
    /// lost, and none to ask without a pause.
    private void beginAnew(Duration now) {
        forget();
        phase = new Phase.Resting(now.plus(BREATH));
    }

    /// T28: twice as long each time, up to a minute, and a little by chance, so that the counters
    /// of a hall do not all ask at once.
    private void fail(String reason, Duration now) {
        said.add(new Said.Lost(reason));
        forget();
        long chance = Math.floorMod(tokens.get().hashCode(), Math.max(1, rest.toMillis() / 4));
        phase = new Phase.Resting(now.plus(rest).plusMillis(chance));
        rest = earlier(rest.multipliedBy(2), LONGEST_REST);
    }

    private void forget() {
        conversation = new Conversation(account, here.get(), tokens);
        dialogs = Dialogs.NONE;
        known = Known.NOTHING;
        lastNotify = 0;
    }

    private void reply(SipMessage request, String status, Field... more) {
        said.add(new Said.Reply(Conversation.answer(request, status, more)));
    }

    private List<Said> taken() {
        List<Said> all = List.copyOf(said);
        said.clear();
        return all;
    }

    /// Halfway, so that one lost refresh costs nothing.
    private static Duration refreshWithin(long seconds) {
        Duration half = Duration.ofMillis(seconds * 500);
        return half.compareTo(SHORTEST_REFRESH) < 0 ? SHORTEST_REFRESH : half;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
