package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the entries of a telephone change: who rings, and S27's figures, of calls that rang inside
/// office hours.
final class Telephones {
    private Telephones() {}

    static Hall after(Hall hall, Event.OfPhone event, HallEntry entry) {
        return switch (event) {
            case Event.PhoneRang e -> rang(hall, e, entry);
            case Event.PhoneAnswered e -> answered(talking(hall, e, entry.at()), e);
            case Event.PhoneAbandoned e -> abandoned(hall, e);
            case Event.PhoneMissed e -> missed(hall, e);
            case Event.PhoneEnded e -> ended(hall, e, entry.at());
            case Event.PhoneOffHook e -> offHook(hall, e, entry.at());
        };
    }

    private static Hall rang(Hall hall, Event.PhoneRang event, HallEntry entry) {
        Ringing ringing =
                Optional.ofNullable(hall.ringing().get(event.line()))
                        .filter(call -> call.call().equals(event.call()))
                        .map(call -> call.again(event.ring(), entry.at()))
                        .orElseGet(() -> begun(event, entry));
        return hall.with(hall.devices().withRinging(event.line(), ringing));
    }

    private static Ringing begun(Event.PhoneRang event, HallEntry entry) {
        Instant told =
                entry.origin()
                        .happenedAt()
                        .filter(at -> at.isBefore(entry.at()))
                        .orElse(entry.at());
        return new Ringing(event.call(), event.counter(), event.ring(), told, entry.at());
    }

    private static Hall offHook(Hall hall, Event.PhoneOffHook event, Instant at) {
        return hall.with(hall.devices().withOffHook(event.line(), at));
    }

    /// Whoever talks is there (S43).
    private static Hall talking(Hall hall, Event.PhoneAnswered event, Instant at) {
        Floor floor = hall.floor();
        return hall.with(floor.with(floor.posts().talking(event.counter(), at)));
    }

    private static Hall ended(Hall hall, Event.PhoneEnded event, Instant at) {
        Floor floor = hall.floor();
        return hall.with(hall.devices().withoutRinging(event.line()))
                .with(floor.with(floor.posts().hungUp(event.counter(), at)));
    }

    private static Hall answered(Hall hall, Event.PhoneAnswered event) {
        Ended call = new Ended(event.line(), event.counter(), event.officeHours());
        UnaryOperator<PhoneCounts> counting = f -> f.plusAnswered(event.rings(), event.seconds());
        return event.rings() <= PhoneCounts.MOST_RINGS
                ? call.counted(hall, counting)
                : call.failed(hall, counting);
    }

    private static Hall abandoned(Hall hall, Event.PhoneAbandoned event) {
        return new Ended(event.line(), event.counter(), event.officeHours())
                .failed(hall, PhoneCounts::plusAbandoned);
    }

    private static Hall missed(Hall hall, Event.PhoneMissed event) {
        return new Ended(event.line(), event.counter(), event.officeHours())
                .failed(hall, PhoneCounts::plusMissed);
    }

    /// A call that is over. Entries of old do not say whether it rang inside office hours; those
    /// were judged by the hall being open.
    private record Ended(LineId line, CounterId counter, Optional<Boolean> officeHours) {

        Hall failed(Hall hall, UnaryOperator<PhoneCounts> counting) {
            return serving(hall)
                    ? counted(hall, counts -> counting.apply(counts).whileServing())
                    : counted(hall, counting);
        }

        Hall counted(Hall hall, UnaryOperator<PhoneCounts> counting) {
            Hall quiet = hall.with(hall.devices().withoutRinging(line));
            Figures figures = hall.figures();
            return officeHours.orElse(hall.open())
                    ? quiet.withFigures(figures.with(counting.apply(figures.phones())))
                    : quiet;
        }

        private boolean serving(Hall hall) {
            return hall.desk(counter)
                    .ticket()
                    .map(hall.tickets()::known)
                    .filter(ticket -> ticket.state() == TicketState.SERVING)
                    .isPresent();
        }
    }
}
