package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Counter;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import java.util.List;
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
        String place =
                of(situation, ticket).stream()
                        .map(counter -> words(situation, counter))
                        .collect(Collectors.joining("、"));
        return new ReplyBody.Transferred(place, situation.ahead(ticket));
    }

    private static String words(Situation situation, CounterId counter) {
        Counter configured = situation.rules().counters().get(counter);
        return counter + "号窗口" + (configured == null ? "" : " " + configured.place().zh());
    }
}
