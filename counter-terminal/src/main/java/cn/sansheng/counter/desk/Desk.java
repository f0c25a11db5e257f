package cn.sansheng.counter.desk;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.PartName;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The whole state of the counter's program. `source` says who is believed about the telephone;
/// `troubles` are the station's own parts that are not well, with their states.
public record Desk(
        CounterId counter,
        Link link,
        Seen seen,
        Work work,
        PhoneSource source,
        Telephone telephone,
        Optional<Rated> rated,
        SortedMap<PartName, String> troubles) {
    private static final String WELL = "ok";

    public Desk {
        troubles = Collections.unmodifiableSortedMap(troubles);
    }

    /// What comes of one event.
    public record Step(Desk next, List<Command> commands) {
        public Step {
            commands = List.copyOf(commands);
        }

        static Step to(Desk next) {
            return new Step(next, List.of());
        }

        static Step with(Desk next, Command command) {
            return new Step(next, List.of(command));
        }
    }

    /// The wire knows earlier and better; the hub's view is for a program that has just started.
    public enum PhoneSource {
        HALL,
        WIRE
    }

    public static Desk of(CounterId counter, ZoneId machine) {
        return new Desk(
                counter,
                new Link.Never(),
                Seen.nothing(machine),
                Work.NONE,
                PhoneSource.HALL,
                new Telephone.Quiet(),
                Optional.empty(),
                new TreeMap<>());
    }

    public Step step(Event event, Moment now) {
        return new Stepping(later(now), now).take(event);
    }

    /// When something on the screens changes that does not wait for the clock's next second.
    public Optional<Duration> nextChange(Moment now) {
        return rated.stream()
                .flatMap(it -> Stream.of(it.thanksFrom(), it.over()))
                .filter(at -> at.compareTo(now.uptime()) > 0)
                .findFirst()
                .map(at -> at.minus(now.uptime()));
    }

    Desk with(Link next) {
        return new Desk(counter, next, seen, work, source, telephone, rated, troubles);
    }

    Desk with(Seen next) {
        return new Desk(counter, link, next, work, source, telephone, rated, troubles);
    }

    Desk with(Work next) {
        return new Desk(counter, link, seen, next, source, telephone, rated, troubles);
    }

    Desk with(PhoneSource by, Telephone next) {
        return new Desk(counter, link, seen, work, by, next, rated, troubles);
    }

    Desk with(Rated next) {
        return new Desk(counter, link, seen, work, source, telephone, Optional.of(next), troubles);
    }

    Desk with(PartName part, String state) {
        SortedMap<PartName, String> next = new TreeMap<>(troubles);
        next.put(part, state);
        next.values().removeIf(WELL::equals);
        return new Desk(counter, link, seen, work, source, telephone, rated, next);
    }

    /// What time alone changes.
    private Desk later(Moment now) {
        Work work = this.work;
        if (work.busy() instanceof Busy.Settling(var _, var until)
                && now.uptime().compareTo(until) >= 0) {
            work = work.with(new Busy.Free());
        }
        if (work.news().filter(news -> now.uptime().compareTo(news.until()) >= 0).isPresent()) {
            work = work.withoutNews();
        }
        return with(work).with(source, telephone.later(now));
    }
}
