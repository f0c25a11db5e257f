package cn.sansheng.hub.hall;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status.Anchor;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.WaitMinutes;
import cn.sansheng.messages.Why;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a hall's journal is made of: each record is the `data` of one entry type (contract §4,
/// hardware-docs/protocol/journal.md). The word in the annotation is the type and never changes
/// meaning; the families are for those who fold and stand in no journal.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Event {
    sealed interface OfTicket extends Event {}

    sealed interface AtCounter extends Event {
        CounterId counter();
    }

    sealed interface OfPost extends Event {}

    sealed interface OfPhone extends Event {}

    sealed interface OfStation extends Event {}

    sealed interface OfDay extends Event {}

    /// `told` is the wait that its paper was told; absent where unknown, and in entries of old, as
    /// `language` is, in which it was taken.
    @JsonTypeName("ticket-issued")
    record TicketIssued(
            TicketId ticket,
            TicketNumber number,
            ServiceCode service,
            Optional<Priority> priority,
            Optional<Booking> appointment,
            Optional<Boolean> offline,
            Optional<Instant> issuedAt,
            Optional<WaitMinutes> told,
            Optional<Language> language)
            implements OfTicket {}

    /// What a ticket was made for (B4). `late`: too late for its slot, it waits like a walk-in.
    record Booking(
            UUID id, Instant slotStart, Optional<Instant> checkedInAt, Optional<Boolean> late) {}

    /// The slot has come that this ticket waited for.
    @JsonTypeName("appointment-due")
    record AppointmentDue(TicketId ticket) implements OfTicket {}

    @JsonTypeName("ticket-printed")
    record TicketPrinted(TicketId ticket) implements OfTicket {}

    @JsonTypeName("print-failed")
    record PrintFailed(TicketId ticket, String reason) implements OfTicket {}

    /// Its paper was ordered once more; how that ended, `order-done` or `order-failed` says.
    @JsonTypeName("ticket-reprinted")
    record TicketReprinted(TicketId ticket, UUID order) implements OfTicket {}

    /// `call` counts from 1 over the ticket's whole life; a recall does not say `why`.
    @JsonTypeName("ticket-called")
    record TicketCalled(
            TicketId ticket,
            CounterId counter,
            ClerkId clerk,
            int call,
            Optional<BoardId> board,
            Optional<CallReason> reason,
            Optional<Why> why)
            implements OfTicket {}

    @JsonTypeName("service-started")
    record ServiceStarted(TicketId ticket, CounterId counter) implements OfTicket {}

    /// With `next` one item of a visit is done and the ticket goes on for that service: `here` at
    /// the same counter at once, or else waiting again in its old place (B4).
    @JsonTypeName("service-finished")
    record ServiceFinished(
            TicketId ticket,
            CounterId counter,
            Optional<Outcome> outcome,
            Optional<ServiceCode> next,
            Optional<Boolean> here)
            implements OfTicket {}

    /// A closing by mistake is taken back: the ticket is served on where it was.
    @JsonTypeName("service-reopened")
    record ServiceReopened(TicketId ticket, CounterId counter) implements OfTicket {}

    /// The closing stays, its outcome was another; the entry of the closing is never changed.
    @JsonTypeName("outcome-corrected")
    record OutcomeCorrected(TicketId ticket, CounterId counter, Outcome outcome)
            implements OfTicket {}

    @JsonTypeName("ticket-no-show")
    record TicketNoShow(TicketId ticket, CounterId counter) implements OfTicket {}

    /// Set aside for its counter, or, when `pool` is true, for any that serves it.
    @JsonTypeName("ticket-parked")
    record TicketParked(TicketId ticket, ParkReason reason, Optional<Boolean> pool)
            implements OfTicket {}

    @JsonTypeName("ticket-unparked")
    record TicketUnparked(TicketId ticket, CounterId counter) implements OfTicket {}

    /// To a counter that does not do the ticket's service it names the one done there, too.
    @JsonTypeName("ticket-transferred")
    record TicketTransferred(
            TicketId ticket, Optional<ServiceCode> service, Optional<CounterId> counter)
            implements OfTicket {}

    /// Called, but not to be served here after all: it waits again where it stood.
    @JsonTypeName("ticket-given-back")
    record TicketGivenBack(TicketId ticket, CounterId counter, GiveBack reason)
            implements OfTicket {}

    /// A missed ticket waits again (过号 return).
    @JsonTypeName("ticket-returned")
    record TicketReturned(TicketId ticket) implements OfTicket {}

    @JsonTypeName("ticket-voided")
    record TicketVoided(TicketId ticket, String reason) implements OfTicket {}

    /// A kiosk printed a number of its own range because nobody answered this request: `ticket` is
    /// that paper's. Should the request still arrive, it has had its answer.
    @JsonTypeName("request-overtaken")
    record RequestOvertaken(TicketId ticket) implements OfStation {}

    /// What a kiosk may give out today, of each service's letter, while the hub is away.
    @JsonTypeName("numbers-granted")
    record NumbersGranted(int from, int to) implements OfStation {}

    @JsonTypeName("rating-given")
    record RatingGiven(TicketId ticket, int level, RatingSource source) implements Event {}

    @JsonTypeName("rating-unbound")
    record RatingUnbound(int level, CounterId counter, Unbound reason) implements Event {}

    @JsonTypeName("clerk-signed-in")
    record ClerkSignedIn(ClerkId clerk, CounterId counter) implements AtCounter {}

    @JsonTypeName("clerk-signed-out")
    record ClerkSignedOut(ClerkId clerk, CounterId counter, Optional<String> reason)
            implements AtCounter {}

    /// The counter stands ready for whoever comes for it first.
    @JsonTypeName("next-awaited")
    record NextAwaited(ClerkId clerk, CounterId counter) implements AtCounter {}

    /// It no longer does, though it called nobody.
    @JsonTypeName("next-not-awaited")
    record NextNotAwaited(ClerkId clerk, CounterId counter) implements AtCounter {}

    /// `approvedBy` and `substitute` are the leaving clerk's word (S56).
    @JsonTypeName("clerk-away")
    record ClerkAway(
            ClerkId clerk,
            CounterId counter,
            AwayReason reason,
            Optional<Instant> backAt,
            Optional<ClerkId> approvedBy,
            Optional<ClerkId> substitute)
            implements AtCounter {}

    /// The away sign says something else from now on, in all it says; the time of leaving stays.
    @JsonTypeName("away-changed")
    record AwayChanged(
            ClerkId clerk,
            CounterId counter,
            AwayReason reason,
            Optional<Instant> backAt,
            Optional<ClerkId> approvedBy,
            Optional<ClerkId> substitute)
            implements AtCounter {}

    @JsonTypeName("clerk-back")
    record ClerkBack(ClerkId clerk, CounterId counter) implements AtCounter {}

    /// S43: nobody has been at this counter since then, without a word, while people waited for it;
    /// now its window head, or, with `hall`, everybody in charge is told.
    @JsonTypeName("post-empty")
    record PostEmpty(ClerkId clerk, CounterId counter, Instant since, ToldOf told)
            implements OfPost {}

    /// It counts as empty no more though nothing was done there: nobody waits for it now, the hall
    /// closed or is held still.
    @JsonTypeName("post-not-empty")
    record PostNotEmpty(ClerkId clerk, CounterId counter) implements OfPost {}

    @JsonTypeName("phone-rang")
    record PhoneRang(LineId line, CounterId counter, UUID call, int ring) implements OfPhone {}

    /// `officeHours` of a call that is over says whether it first rang inside them: only such calls
    /// are judged (S27). Entries of old do not say it.
    @JsonTypeName("phone-answered")
    record PhoneAnswered(
            LineId line,
            CounterId counter,
            UUID call,
            int rings,
            double seconds,
            Optional<Boolean> officeHours)
            implements OfPhone {}

    @JsonTypeName("phone-abandoned")
    record PhoneAbandoned(
            LineId line, CounterId counter, UUID call, int rings, Optional<Boolean> officeHours)
            implements OfPhone {}

    @JsonTypeName("phone-ended")
    record PhoneEnded(LineId line, CounterId counter, UUID call, double talkSeconds)
            implements OfPhone {}

    /// Nobody ever said how this call ended.
    @JsonTypeName("phone-missed")
    record PhoneMissed(
            LineId line, CounterId counter, UUID call, int rings, Optional<Boolean> officeHours)
            implements OfPhone {}

    @JsonTypeName("phone-off-hook")
    record PhoneOffHook(LineId line, CounterId counter) implements OfPhone {}

    @JsonTypeName("board-shown")
    record BoardShown(BoardId board, long revision, long upTo) implements OfStation {}

    @JsonTypeName("board-lost")
    record BoardLost(BoardId board) implements OfStation {}

    @JsonTypeName("board-found")
    record BoardFound(BoardId board) implements OfStation {}

    @JsonTypeName("order-done")
    record OrderDone(UUID order) implements OfStation {}

    @JsonTypeName("order-failed")
    record OrderFailed(UUID order, String reason) implements OfStation {}

    /// A birth: a new session of a station, or of the hub itself at each of its starts.
    @JsonTypeName("station-online")
    record StationOnline(
            UUID session, StationKind kind, String software, Map<PartName, String> parts)
            implements OfStation {}

    @JsonTypeName("station-offline")
    record StationOffline(UUID session) implements OfStation {}

    @JsonTypeName("part-changed")
    record PartChanged(PartName part, String state) implements OfStation {}

    @JsonTypeName("fact-quarantined")
    record FactQuarantined(String reason) implements OfStation {}

    @JsonTypeName("hall-opened")
    record HallOpened() implements OfDay {}

    @JsonTypeName("hall-closed")
    record HallClosed() implements OfDay {}

    /// S70: the hall is held still; `text` stands on all boards.
    @JsonTypeName("emergency-began")
    record EmergencyBegan(EmergencyKind kind, String text) implements OfDay {}

    @JsonTypeName("emergency-ended")
    record EmergencyEnded() implements OfDay {}

    /// The anchor is the entry before this one.
    @JsonTypeName("day-closed")
    record DayClosed(Anchor anchor) implements OfDay {}
}
