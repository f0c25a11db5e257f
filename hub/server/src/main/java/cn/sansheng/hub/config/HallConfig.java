package cn.sansheng.hub.config;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One hall.yaml, checked and with its defaults filled in. Paths are resolved against the file's
/// folder.
public record HallConfig(
        HallId hall,
        Names names,
        ZoneId zone,
        List<Span> hours,
        List<Service> services,
        List<Counter> counters,
        List<Board> boards,
        List<Station> stations,
        List<Person> people,
        Optional<Character> priorityLetter,
        List<PriorityGroup> priorities,
        Broker broker,
        Store store,
        Path data,
        Web web,
        Optional<Tls> tls,
        Limits limits,
        boolean demo,
        Optional<DemoClock> clock,
        WorkingDays workingDays,
        CallOrder order,
        Appointments appointments,
        TicketLimits tickets) {

    /// A hall that works every day, calls in the usual order and gives tickets without limit.
    public HallConfig(
            HallId hall,
            Names names,
            ZoneId zone,
            List<Span> hours,
            List<Service> services,
            List<Counter> counters,
            List<Board> boards,
            List<Station> stations,
            List<Person> people,
            Optional<Character> priorityLetter,
            List<PriorityGroup> priorities,
            Broker broker,
            Store store,
            Path data,
            Web web,
            Optional<Tls> tls,
            Limits limits,
            boolean demo,
            Optional<DemoClock> clock) {
        this(
                hall,
                names,
                zone,
                hours,
                services,
                counters,
                boards,
                stations,
                people,
                priorityLetter,
                priorities,
                broker,
                store,
                data,
                web,
                tls,
                limits,
                demo,
                clock,
                WorkingDays.EVERY_DAY,
                CallOrder.DEFAULT,
                Appointments.DEFAULTS,
                TicketLimits.NONE);
    }

    /// From inclusive to exclusive, local time, on a working day.
    public record Span(LocalTime from, LocalTime to) {}

    /// `normalMinutes` is what a service usually takes; the expected wait starts from it.
    /// `priorityClass` is that of all its tickets, absent for an ordinary service; `perSlot` is how
    /// many appointments one slot has; `items` is what it does for people, as published.
    public record Service(
            ServiceCode code,
            Names names,
            Names department,
            Set<CounterId> counters,
            int normalMinutes,
            Optional<Integer> priorityClass,
            int perSlot,
            List<PublishedItem> items) {
        /// One that has published nothing.
        public Service(
                ServiceCode code,
                Names names,
                Names department,
                Set<CounterId> counters,
                int normalMinutes,
                Optional<Integer> priorityClass,
                int perSlot) {
            this(
                    code,
                    names,
                    department,
                    counters,
                    normalMinutes,
                    priorityClass,
                    perSlot,
                    List.of());
        }
    }

    /// Every service's items as kiosks get them; a service that has none is left out.
    public Map<ServiceCode, List<Item>> itemsForKiosks() {
        return Items.forKiosks(services);
    }

    public record Counter(
            CounterId number, Names place, Optional<BoardId> board, Optional<LineId> line) {}

    public record Board(BoardId id, BoardKind kind, int width, int height, String idle) {}

    /// A board hangs over one counter, or shows the whole hall's calls.
    public enum BoardKind {
        COUNTER,
        SUMMARY
    }

    public record Station(StationName name, StationKind kind, Optional<CounterId> counter) {}

    public record Person(
            ClerkId id, String displayName, Set<Role> roles, Set<ServiceCode> serves) {}

    /// Contract §5.
    public enum Role {
        CLERK,
        GUIDE,
        WINDOW_HEAD,
        INSPECTOR,
        HALL_MANAGER,
        DEPARTMENT,
        SUPERVISOR,
        ADMINISTRATOR
    }

    /// B4. Appointments are made for the working days after today, so many of them, in slots of
    /// `slot` from the beginning of office hours, and taken back until `cancel` before. Who checks
    /// in from `early` before the slot to `late` after its start has the class from then on.
    /// `walkInPercent` of what the counters can do in a slot stays for those who just come.
    public record Appointments(
            int priorityClass,
            int horizonDays,
            Duration slot,
            Duration early,
            Duration late,
            Duration cancel,
            int walkInPercent) {
        public static final Appointments DEFAULTS =
                new Appointments(
                        2,
                        5,
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15),
                        Duration.ofHours(2),
                        50);
    }

    /// Class 1 goes before class 2 (B5); groups of one class go by their coming.
    public record PriorityGroup(Priority code, Names names, int priorityClass) {}

    public sealed interface Broker {
        /// Inside the hub; plain only on loopback or where `host` says otherwise.
        record Embedded(String host, int port) implements Broker {}

        /// Any MQTT 5 broker; the credential file holds the password of `hub` and `hub-requests`.
        record External(URI url, Path credentialFile) implements Broker {}
    }

    public sealed interface Store {
        record H2(Path folder) implements Store {}

        record PostgreSql(String url, String user, Path passwordFile) implements Store {}
    }

    /// `publicUrl` is what tickets' QR codes point to.
    public record Web(String host, int port, URI publicUrl) {}

    /// PEM files; with them MQTT and HTTP speak TLS only.
    public record Tls(Path certificate, Path key) {}

    /// Defaults of domain-rules B12; the schema keeps each one's origin.
    public record Limits(
            int noShowCalls,
            int noShowPauseSeconds,
            int recallPauseSeconds,
            int ratingPromptSeconds,
            int phoneMaxRings,
            int clockSkewSeconds,
            int stationGoneMinutes,
            boolean noShowAutomatic,
            int mostCalls,
            int returns,
            int returnMinutes,
            int reopenMinutes,
            int servingStaleMinutes,
            EmptyPostLimits emptyPosts) {
        public static final Limits DEFAULTS =
                new Limits(
                        3, 15, 5, 60, 3, 30, 10, false, 10, 1, 30, 5, 15, EmptyPostLimits.DEFAULTS);
    }

    /// S43: when a window head, and when the hall, is told of an empty post.
    public record EmptyPostLimits(int toHeadSeconds, int toHallSeconds) {
        public static final EmptyPostLimits DEFAULTS = new EmptyPostLimits(120, 300);
    }

    /// The hall's clock begins at `start` and runs `speed` times as fast as the wall's; demos only.
    public record DemoClock(Instant start, double speed) {}
}
