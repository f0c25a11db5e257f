package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where to go, in words: S26 asks for the exact place.
final class Places {
    private Places() {}

    /// The counters where a waiting ticket may be called, or all of its service when none is open.
    static List<CounterId> of(Situation situation, Ticket ticket) {
        if (ticket.counter().isPresent()) {
            return List.of(ticket.counter().get());
        }
        List<CounterId> open = situation.openFor(ticket.service());
        return open.isEmpty() ? situation.rules().countersFor(ticket.service()) : open;
    }

    static ReplyBody transferred(Situation situation, Ticket ticket) {
        List<CounterId> counters = of(situation, ticket);
        String zh = all(counters, counter -> chinese(situation, counter), "、");
        String en = all(counters, counter -> english(situation, counter), ", ");
        return new ReplyBody.Transferred(
                zh, situation.ahead(ticket), Optional.of(new Names(zh, en)));
    }

    private static String all(
            List<CounterId> counters, Function<CounterId, String> words, String between) {
        return counters.stream().map(words).collect(Collectors.joining(between));
    }

    private static String chinese(Situation situation, CounterId counter) {
        return counter
                + "号窗口"
                + situation.rules().place(counter).map(place -> " " + place.zh()).orElse("");
    }

    private static String english(Situation situation, CounterId counter) {
        return "counter "
                + counter
                + situation.rules().place(counter).map(place -> " (" + place.en() + ")").orElse("");
    }
}
