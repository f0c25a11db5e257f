package cn.sansheng.hub.hall;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole hall at one moment, as the live page draws it. Durations are hall seconds. `revision`
/// is the number of the last journal entry in the picture.
public record LivePicture(
        long revision,
        HallId hall,
        Names names,
        Instant at,
        boolean open,
        Figures figures,
        List<Service> services,
        List<Counter> counters,
        Phones phones,
        Ratings ratings,
        List<Sample> waitingOverDay,
        List<Call> calls,
        List<Board> boards,
        List<Station> stations,
        List<Unprinted> unprinted,
        Optional<Daybook.Emergency> emergency) {

    /// Today's numbers; `longest` is the one still waiting longest; `meanWaitSeconds` of those
    /// called today, null while nobody was.
    public record Figures(
            int waiting,
            Optional<Longest> longest,
            Optional<Double> meanWaitSeconds,
            int countersOpen,
            int counters,
            int issued,
            int called,
            int finished,
            int noShows) {}

    public record Longest(TicketNumber number, ServiceCode service, long seconds) {}

    public record Service(
            ServiceCode code,
            Names names,
            int waiting,
            Optional<Long> longestSeconds,
            Optional<WaitMinutes> waitMinutes,
            int countersOpen,
            int issued,
            int finished) {}

    /// `since` is when the present state began; `reason` and `backAt` belong to away; `ringing` is
    /// the present ring; `offHook` is since when its receiver has lain beside the telephone;
    /// `empty` is there while nobody is, without a word, though people wait for it (S43); `stale`
    /// when nothing has been done for so long that nobody can say a service goes on (B10).
    public record Counter(
            CounterId counter,
            Names place,
            CounterState state,
            Instant since,
            Optional<TicketNumber> number,
            int calls,
            Optional<String> clerk,
            Optional<String> reason,
            Optional<Instant> backAt,
            Optional<BoardId> board,
            Optional<LineId> line,
            int ringing,
            Optional<Instant> offHook,
            Optional<Posts.Empty> empty,
            boolean stale) {}

    /// `byRing[0]` counts calls answered on the first ring, the last one those answered later than
    /// the third; `abandoned` were given up by the caller, `missed` ended without anybody's word.
    /// `lateWhileServing` of them failed while a citizen was being served there. Judged by their
    /// first ring, inside office hours only (S27).
    public record Phones(
            int withinThreeRings,
            int answered,
            int abandoned,
            int missed,
            List<Integer> byRing,
            Optional<Double> meanAnswerSeconds,
            int lateWhileServing) {

        public int notAnswered() {
            return abandoned + missed;
        }
    }

    /// `levels[0]` is level 1 非常不满意. Unbound presses are counted apart with their reason, never as
    /// ratings (B1).
    public record Ratings(List<Integer> levels, int finished, int noPrompt, int alreadyRated) {}

    /// A ticket that still waits and whose paper never came, by its kiosk's word and reason.
    public record Unprinted(
            TicketNumber number, StationName station, Instant since, String reason) {}

    public record Sample(Instant at, int waiting) {}

    /// `appointment` is true when its appointment was why it went before others.
    public record Call(
            TicketNumber number,
            CounterId counter,
            Instant at,
            Optional<Priority> priority,
            Optional<Boolean> appointment) {
        public boolean byAppointment() {
            return appointment.orElse(false);
        }
    }

    /// What a board really showed last, by its own station's word; `ok` is false while it is lost.
    public record Board(
            BoardId board,
            Optional<CounterId> counter,
            int width,
            int height,
            Optional<String> dots,
            Optional<Instant> shownAt,
            boolean ok) {}

    /// `quarantined` is when it last reported something today that could not be taken for true.
    public record Station(
            StationName station,
            StationKind kind,
            Optional<CounterId> counter,
            boolean online,
            Optional<Instant> since,
            Map<PartName, String> parts,
            Map<PartName, Instant> partsSince,
            Optional<Instant> quarantined) {}
}
