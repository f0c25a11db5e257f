package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a visit stands. Times are uptimes.
sealed interface Screen {
    /// Somebody looks around and has taken nothing.
    sealed interface Browsing extends Screen {
        Browsing onPage(int page);
    }

    /// `department` is the one whose services are shown, where services are many; `scanned` is the
    /// check-in that the last paper held before the scanner asked for.
    record Home(int page, Optional<View.Names> department, Optional<UUID> scanned)
            implements Browsing {
        Home(int page) {
            this(page, Optional.empty(), Optional.empty());
        }

        Home(int page, Optional<UUID> scanned) {
            this(page, Optional.empty(), scanned);
        }

        @Override
        public Home onPage(int news) {
            return new Home(news, department, Optional.empty());
        }
    }

    /// Searches: each of `keys` is the letters on a key that was pressed.
    record Finding(List<String> keys, int page) implements Browsing {
        static final Finding BEGUN = new Finding(List.of(), 0);

        public Finding {
            keys = List.copyOf(keys);
        }

        @Override
        public Finding onPage(int news) {
            return new Finding(keys, news);
        }
    }

    /// The code of a paper is being typed. `row` is what the five keys have opened, `part` which of
    /// the keys are shown where not all find room; `asked` is on its way.
    record Typing(Typed typed, Optional<Integer> row, int part, Optional<Asked> asked)
            implements Screen {
        record Asked(UUID request, Duration since) {}

        static Typing begun(Typed typed) {
            return new Typing(typed, Optional.empty(), 0, Optional.empty());
        }

        Typing with(Typed news) {
            return new Typing(news, Optional.empty(), part, Optional.empty());
        }

        Typing with(Asked news) {
            return new Typing(typed, Optional.empty(), part, Optional.of(news));
        }

        Typing opened(Optional<Integer> news) {
            return new Typing(typed, news, part, asked);
        }

        Typing turned(int news) {
            return new Typing(typed, row, news, asked);
        }

        boolean tooLong(Moment now) {
            return asked.filter(each -> now.isPast(each.since().plus(Stays.ANSWER_AT_MOST)))
                    .isPresent();
        }
    }

    /// What one service does for people; `from` is where back leads.
    record ItemsOf(ServiceCode service, int page, Finding from) implements Browsing {
        @Override
        public ItemsOf onPage(int news) {
            return new ItemsOf(service, news, from);
        }
    }

    /// One item of a service, counted from 0, and what to bring for it; `list` is the printing of
    /// that.
    record Reading(ServiceCode service, int item, int page, ListPaper list, Browsing from)
            implements Browsing {
        @Override
        public Reading onPage(int news) {
            return new Reading(service, item, news, list, from);
        }

        Reading with(ListPaper news) {
            return new Reading(service, item, page, news, from);
        }
    }

    /// How far a list of materials has come.
    sealed interface ListPaper {
        record None() implements ListPaper {}

        record Coming(UUID job) implements ListPaper {}

        record Out() implements ListPaper {}
    }

    /// Pressed on `from`, and the hub has not answered.
    record Taking(
            View.Services.Service service, RequestMessage request, Duration since, Browsing from)
            implements Screen {
        boolean tooLong(Moment now) {
            return now.isPast(since.plus(Stays.ANSWER_AT_MOST));
        }
    }

    /// Pressed, and the hub is away: the number is being written down.
    record Giving(View.Services.Service service, TicketNumber number, Duration since, Browsing from)
            implements Screen {}

    record Ticket(Taken issued, View.Services.Service service, Paper paper, Duration leaveAt)
            implements Screen {
        static Ticket coming(Taken issued, View.Services.Service service, Moment now) {
            return new Ticket(
                    issued, service, new Paper.Coming(), now.uptime().plus(Stays.PAPER_AT_MOST));
        }

        Ticket with(Paper news, Duration leave) {
            return new Ticket(issued, service, news, leave);
        }

        /// What once came out of the printer is out, whatever a reprint brings.
        Ticket after(PrintResult result, Wishes wishes, Moment now) {
            return switch (result) {
                case PrintResult.Printed _ ->
                        with(new Paper.Out(), now.uptime().plus(wishes.stay(Stays.AFTER_PAPER)));
                case PrintResult.Failed _ when paper instanceof Paper.Out -> this;
                case PrintResult.Failed(var trouble) ->
                        with(
                                new Paper.Missing(trouble),
                                now.uptime().plus(wishes.stay(Stays.WITHOUT_PAPER)));
            };
        }
    }

    /// The same, until then; what does not end by itself is as it was.
    default Screen until(Duration leave) {
        return switch (this) {
            case Ticket ticket -> ticket.with(ticket.paper(), leave);
            case Refused refused -> new Refused(refused.service(), refused.code(), leave);
            case NoAnswer none -> new NoAnswer(none.service(), leave);
            case NotCheckedIn refused -> new NotCheckedIn(refused.code(), refused.typed(), leave);
            case Browsing _, Typing _, Taking _, Giving _ -> this;
        };
    }

    /// Whether this is the screen on which the check-in was asked for.
    default boolean checksIn(UUID request) {
        return switch (this) {
            case Home home -> home.scanned().equals(Optional.of(request));
            case Typing typing ->
                    typing.asked().filter(each -> each.request().equals(request)).isPresent();
            case Finding _, ItemsOf _, Reading _ -> false;
            case Taking _, Giving _, Ticket _, Refused _, NoAnswer _, NotCheckedIn _ -> false;
        };
    }

    /// Whether it is read on from where the five keys stood, and not from its beginning.
    default boolean goesOn(Screen before) {
        return (this instanceof Typing now && before instanceof Typing was)
                ? now.row().equals(was.row())
                : getClass().equals(before.getClass());
    }

    /// Asked with this request and not answered.
    default Optional<Taking> taking(UUID request) {
        return this instanceof Taking taking && taking.request().id().equals(request)
                ? Optional.of(taking)
                : Optional.empty();
    }

    /// Giving this very number.
    default Optional<Giving> giving(TicketNumber number) {
        return this instanceof Giving giving && giving.number().equals(number)
                ? Optional.of(giving)
                : Optional.empty();
    }

    /// Whether it has stayed as long as it may. Who waits for a number is never sent away.
    default boolean isOver(Duration idleUntil, Moment now) {
        return switch (this) {
            case Ticket ticket -> now.isPast(ticket.leaveAt());
            case Refused refused -> now.isPast(refused.leaveAt());
            case NoAnswer none -> now.isPast(none.leaveAt());
            case NotCheckedIn refused -> now.isPast(refused.leaveAt());
            case Browsing _ -> now.isPast(idleUntil);
            case Typing typing -> typing.asked().isEmpty() && now.isPast(idleUntil);
            case Taking _, Giving _ -> false;
        };
    }

    /// A citizen waits for a number that is on its way.
    default boolean busy() {
        return this instanceof Taking || this instanceof Giving;
    }

    record Refused(View.Services.Service service, RefusalCode code, Duration leaveAt)
            implements Screen {}

    record NoAnswer(View.Services.Service service, Duration leaveAt) implements Screen {}

    /// `typed` is there when the code was typed and not scanned.
    record NotCheckedIn(RefusalCode code, Optional<Typed> typed, Duration leaveAt)
            implements Screen {}
}
