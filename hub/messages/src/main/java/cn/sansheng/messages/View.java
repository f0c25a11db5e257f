package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole picture, retained; the latest one is right by itself. `revision` never decreases, also
/// over restarts of the hub.
public sealed interface View {
    long revision();

    /// What the kiosk may offer: `view/services`.
    record Services(long revision, List<Service> services, Optional<Hall> hall) implements View {
        public Services {
            Require.revision(revision);
        }

        /// What a kiosk prints and shows of the hall itself. `zone` is the hall's time zone (IANA);
        /// `publicUrl` is what a ticket's page begins with, before `/t/TOKEN`; `telephone` is for
        /// enquiries.
        public record Hall(
                Names names, String zone, Optional<String> publicUrl, Optional<String> telephone) {}

        /// Whose service it is and where it is done: the office, every counter set up for it, and
        /// the place where all of them are, in Chinese and, as `placeNames`, in both languages.
        public record Where(
                Names office,
                List<CounterId> counters,
                Optional<String> place,
                Optional<Names> placeNames) {
            /// In Chinese alone where a hub of before told no other.
            public Optional<Names> placeInBoth() {
                return placeNames.or(() -> place.map(zh -> new Names(zh, zh)));
            }
        }

        public record Service(
                ServiceCode code,
                Names names,
                boolean open,
                Optional<String> reason,
                int waiting,
                @JsonInclude(JsonInclude.Include.ALWAYS) Optional<WaitMinutes> waitMinutes,
                Optional<Where> where) {
            public Service {
                Require.count(waiting, "waiting");
            }
        }
    }

    /// What one counter needs: `view/counter-N`.
    record Counter(
            long revision,
            CounterId counter,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ClerkCard> clerk,
            CounterState state,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<CalledTicket> ticket,
            Phone phone,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<RatingPrompt> ratingPrompt,
            List<Waiting> waiting,
            Optional<Desk> desk)
            implements View {
        public Counter {
            Require.revision(revision);
        }

        /// What the console shows around the ticket. `office` is the one the telephone greeting
        /// names (S27); `place` is in Chinese; `since` is when the present state began, in hall
        /// time; `finished` counts what the clerk signed in finished here today; `awayTimes` counts
        /// that clerk's absences from here today with the present one, `awaySeconds` is the hall
        /// time of those that are over; `usualMinutes` is what the service of the ticket here
        /// usually takes; `why` is why the called ticket was called here; `readySince` is there
        /// while whoever comes first is called here at once; `parked` are those that this counter
        /// may take up, the longest first; `history` are the last that were finished here today,
        /// the latest first.
        public record Desk(
                Names office,
                String place,
                Instant since,
                int finished,
                int awayTimes,
                int awaySeconds,
                Optional<Integer> usualMinutes,
                Optional<Away> away,
                Optional<Why> why,
                Optional<Instant> readySince,
                Optional<List<Parked>> parked,
                Optional<List<Done>> history) {
            public Desk {
                Require.count(finished, "finished");
                Require.count(awayTimes, "awayTimes");
                Require.count(awaySeconds, "awaySeconds");
                usualMinutes.ifPresent(minutes -> Require.count(minutes, "usualMinutes"));
            }
        }

        /// The away sign (S55): `instead` is the counter that the board sends people to.
        public record Away(
                AwayReason reason,
                Instant since,
                Optional<Instant> backAt,
                Optional<CounterId> instead) {}

        /// Set aside: for any counter that serves it when `pool` is true, else for this one. `note`
        /// was left by whoever did so.
        public record Parked(
                TicketId ticket,
                TicketNumber number,
                ServiceCode service,
                Instant since,
                ParkReason reason,
                Optional<Boolean> pool,
                Optional<String> note) {
            public Parked {
                note.ifPresent(Require::note);
            }
        }

        /// Finished at this counter at `at`, with the outcome as it stands after corrections.
        public record Done(
                TicketId ticket,
                TicketNumber number,
                ServiceCode service,
                Instant at,
                Outcome outcome) {}

        public record Phone(boolean ringing, int ring) {
            public Phone {
                Require.between(0, ring, 1000, "ring");
            }
        }

        /// The citizen may press a button for this ticket until then.
        public record RatingPrompt(TicketId ticket, Instant until) {}

        /// `since` is when it began to wait, `appointment` when the slot begins that it came for;
        /// `note` was left by the clerk before, who transferred it.
        public record Waiting(
                TicketId ticket,
                TicketNumber number,
                ServiceCode service,
                Instant since,
                Optional<Priority> priority,
                Optional<Instant> appointment,
                Optional<String> note) {
            public Waiting {
                note.ifPresent(Require::note);
            }

            /// Without an appointment and a note.
            public Waiting(
                    TicketId ticket,
                    TicketNumber number,
                    ServiceCode service,
                    Instant since,
                    Optional<Priority> priority) {
                this(ticket, number, service, since, priority, Optional.empty(), Optional.empty());
            }
        }
    }

    /// What everybody in the hall may see: `view/summary`.
    record Summary(
            long revision,
            List<Call> calls,
            Map<ServiceCode, Integer> waiting,
            List<String> notices)
            implements View {
        public Summary {
            Require.revision(revision);
            waiting.values().forEach(people -> Require.count(people, "waiting"));
        }

        /// `language` is there when the ticket was taken in another than Chinese, which every call
        /// is spoken in.
        public record Call(
                TicketNumber number,
                CounterId counter,
                Instant at,
                Optional<Priority> priority,
                Optional<Language> language) {}
    }

    /// What one board must show: `view/board-N`. `upTo` is the last journal entry in the picture;
    /// after `until` the board shows its idle text. `calls` are the calls that can be read in it:
    /// none of them may make way before people had the time to read it. An `urgent` picture waits
    /// for nothing.
    record Board(
            long revision,
            BoardId board,
            long upTo,
            List<Line> lines,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> until,
            Optional<List<Called>> calls,
            Optional<Boolean> urgent)
            implements View {
        public Board {
            Require.revision(revision);
            Require.between(0, upTo, Long.MAX_VALUE, "upTo");
        }

        /// Without a call.
        public Board(
                long revision,
                BoardId board,
                long upTo,
                List<Line> lines,
                Optional<Instant> until) {
            this(revision, board, upTo, lines, until, Optional.empty(), Optional.empty());
        }

        public Board with(long anotherRevision, long lastEntry) {
            return new Board(anotherRevision, board, lastEntry, lines, until, calls, urgent);
        }

        public List<Called> called() {
            return calls.orElse(List.of());
        }

        /// `at` tells a call from its recall.
        public record Called(TicketNumber number, CounterId counter, Instant at) {}

        public record Line(List<Segment> segments) {}

        /// `seconds` is how long the effect lasts; then the text stands still.
        public record Segment(
                String text, LedColour colour, LedEffect effect, Optional<Integer> seconds) {
            public Segment {
                seconds.ifPresent(lasting -> Require.between(0, lasting, 3600, "seconds"));
            }
        }
    }

    /// What a kiosk works from while the hub is away: `view/range-<station>`. The numbers it may
    /// give out then; `hours` are the day's office hours, outside which it gives none; `items` are
    /// what each service does for people. They stand here and not in `services`, which is said
    /// again with every ticket.
    record Ranges(
            long revision,
            LocalDate day,
            List<Range> ranges,
            Optional<List<Hours>> hours,
            Optional<Map<ServiceCode, List<Item>>> items)
            implements View {
        public Ranges {
            Require.revision(revision);
        }

        /// Of a hall that has told no items.
        public Ranges(
                long revision, LocalDate day, List<Range> ranges, Optional<List<Hours>> hours) {
            this(revision, day, ranges, hours, Optional.empty());
        }

        public Ranges with(long anotherRevision) {
            return new Ranges(anotherRevision, day, ranges, hours, items);
        }

        public record Hours(Instant from, Instant to) {}

        /// From 5001 upward, so that no kiosk's number is one the hub counted to.
        public record Range(ServiceCode service, int from, int to) {
            public Range {
                Require.between(5001, from, 9_999_999, "from");
                Require.between(from, to, 9_999_999, "to");
            }
        }
    }

    /// The same thing in both languages.
    record Names(String zh, String en) {
        /// In the other language where there are no words in this one.
        public String in(Language language) {
            String wanted = language == Language.ZH ? zh : en;
            String other = language == Language.ZH ? en : zh;
            return wanted.isBlank() ? other : wanted;
        }
    }
}
