package cn.sansheng.counter.desk;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.Why;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// All that stands on the clerk's console: facts and figures, no words. Two equal pictures look the
/// same. Times are of the hall, to the second. `troubles` are the parts here that are not well.
public record Picture(
        Header header,
        Optional<Emergency> emergency,
        Optional<Band> band,
        Body body,
        Waiting waiting,
        Foot foot,
        SortedMap<PartName, String> troubles,
        Optional<News> news) {

    public record Header(
            CounterId counter,
            Optional<Names> office,
            Optional<ClerkCard> clerk,
            Optional<Integer> finished,
            Connection connection,
            LocalTime now) {}

    public sealed interface Connection {
        record Connecting() implements Connection {}

        record Connected() implements Connection {}

        record Lost(LocalTime since, int minutes) implements Connection {}
    }

    /// The telephone (S27), with the office for the greeting.
    public record Band(Optional<Names> office, Call call) {
        public sealed interface Call {
            /// `secondsLeft` in which an answer is within three rings.
            record Ringing(int ring, int secondsLeft) implements Call {}

            record Answered(int rings) implements Call {}

            record LeftOff() implements Call {}
        }
    }

    public sealed interface Body {
        /// The hub has not said yet how things stand here.
        record Unknown() implements Body {}

        record SignIn(Standing standing) implements Body {}

        record AtWork(
                CounterState state,
                Optional<Integer> seconds,
                Optional<Integer> usualMinutes,
                Optional<LocalTime> readySince,
                Optional<Ticket> ticket,
                Controls controls)
                implements Body {}

        record Away(
                AwayReason reason,
                LocalTime since,
                Optional<LocalTime> backAt,
                Optional<CounterId> instead,
                int seconds,
                Absence absence,
                Controls controls)
                implements Body {}
    }

    /// S56: a word at 15 minutes; beyond 20 somebody must have allowed it.
    public enum Absence {
        SHORT,
        WARNED,
        TOO_LONG
    }

    /// `why` is the hub's reason for calling it here, while it is only called; `note` is what the
    /// clerk before left.
    public record Ticket(
            TicketNumber number,
            ServiceCode service,
            Optional<Names> names,
            Optional<Priority> priority,
            int waitedMinutes,
            int calls,
            LocalTime issuedAt,
            Optional<Why> why,
            Optional<String> note) {}

    public record Controls(Button lead, List<Button> others, Asked asked) {
        public Controls {
            others = List.copyOf(others);
        }
    }

    public record Button(Operation operation, Standing standing) {}

    /// What stands in the buttons' place while a panel is open.
    public sealed interface Asked {
        record Nothing() implements Asked {}

        /// `note` is there where one may be left: as it is now, perhaps empty.
        record Choosing(
                Panel panel, List<Label> choices, Optional<String> note, int page, int pages)
                implements Asked {
            public Choosing {
                choices = List.copyOf(choices);
            }
        }

        /// A note, as typed when it was last refused or taken.
        record Writing(String typed) implements Asked {}

        /// Who allowed it, and who takes the place; `minutes` are those from the leaving.
        record Approving(AwayReason reason, int minutes) implements Asked {}
    }

    public record Waiting(int people, List<Row> rows, int page, int pages) {
        public Waiting {
            rows = List.copyOf(rows);
        }

        public int more() {
            return people - rows.size();
        }
    }

    /// `slot` is when the appointment began that it came for; `choice` is the digit that chooses
    /// it.
    public record Row(
            TicketNumber number,
            ServiceCode service,
            Optional<Names> names,
            Optional<Priority> priority,
            Order order,
            int minutes,
            Optional<LocalTime> slot,
            Optional<String> note,
            Optional<Integer> choice) {}

    /// Why a row stands where it does.
    public enum Order {
        NEXT_BY_PRIORITY,
        NEXT_BY_APPOINTMENT,
        NEXT_LONGEST,
        NEXT,
        PRIORITY,
        APPOINTMENT,
        LONGEST,
        BY_TIME;

        public boolean isNext() {
            return switch (this) {
                case NEXT_BY_PRIORITY, NEXT_BY_APPOINTMENT, NEXT_LONGEST, NEXT -> true;
                case PRIORITY, APPOINTMENT, LONGEST, BY_TIME -> false;
            };
        }
    }

    /// Absences of this clerk today.
    public record Foot(Optional<Integer> awayTimes, Optional<Integer> awayMinutes) {}
}
