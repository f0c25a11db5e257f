package cn.sansheng.hub.hall;

import cn.sansheng.hub.hall.Event.PostEmpty;
import cn.sansheng.messages.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What says that somebody is at a counter though nothing moves there, and which counters have been
/// found empty without a word (空岗, S43). Whatever is done at a counter wipes its part.
public record Posts(PSortedMap<CounterId, Talk> talks, PSortedMap<CounterId, Empty> empty) {
    static final Posts NONE = new Posts(TreePMap.empty(), TreePMap.empty());

    /// The counter's telephone was answered, and when; `over` is when that talk ended.
    public record Talk(Instant since, Optional<Instant> over) {
        /// A talk whose end was never told is over by then (B10: busy for long).
        private static final Duration LONGEST = Duration.ofMinutes(30);

        /// Of one that goes on it is yet to come.
        Instant end() {
            return over.orElse(since.plus(LONGEST));
        }
    }

    /// Since when nobody has been there, and who has been told of it last.
    public record Empty(Instant since, ToldOf told) {}

    Posts talking(CounterId counter, Instant at) {
        return new Posts(talks.plus(counter, new Talk(at, Optional.empty())), empty.minus(counter));
    }

    Posts hungUp(CounterId counter, Instant at) {
        Talk talk = talks.get(counter);
        return talk == null
                ? this
                : new Posts(talks.plus(counter, new Talk(talk.since(), Optional.of(at))), empty);
    }

    Posts found(PostEmpty event) {
        return new Posts(
                talks, empty.plus(event.counter(), new Empty(event.since(), event.told())));
    }

    Posts notEmpty(CounterId counter) {
        return new Posts(talks, empty.minus(counter));
    }

    Posts moved(CounterId counter) {
        return new Posts(talks.minus(counter), empty.minus(counter));
    }

    Optional<Empty> emptyAt(CounterId counter) {
        return Optional.ofNullable(empty.get(counter));
    }

    /// When the last talk at a counter ends or ended, since anything else was done there.
    Optional<Instant> talkEnd(CounterId counter) {
        return Optional.ofNullable(talks.get(counter)).map(Talk::end);
    }
}
