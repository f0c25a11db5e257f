package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The whole pictures that stations get (contract, views), drawn from a hall. The revision is the
/// publisher's to give: here it is 0.
public final class Views {
    private static final int WAITING_SHOWN = 50;

    private Views() {}

    public static View.Services services(Situation situation) {
        List<View.Services.Service> services =
                situation.rules().services().values().stream()
                        .map(service -> service(situation, service))
                        .toList();
        return new View.Services(0, services, Optional.of(hall(situation.rules().config())));
    }

    private static View.Services.Hall hall(HallConfig config) {
        return new View.Services.Hall(
                config.names(),
                config.zone().getId(),
                Optional.of(config.web().publicUrl().toString()),
                Optional.empty());
    }

    private static View.Services.Service service(Situation situation, HallConfig.Service service) {
        int waiting = situation.hall().tickets().waitingFor(service.code());
        Optional<String> denial =
                new Admission(situation).denial(service.code()).map(Admission.Denial::reason);
        return new View.Services.Service(
                service.code(),
                service.names(),
                denial.isEmpty(),
                denial.or(() -> unserved(situation, service.code())),
                waiting,
                situation.outlook().of(service.code(), Optional.empty()),
                Optional.of(where(situation.rules(), service)));
    }

    /// Why nobody calls those who wait (S4).
    private static Optional<String> unserved(Situation situation, ServiceCode service) {
        return situation.openFor(service).isEmpty()
                ? Optional.of("nobody-on-post")
                : Optional.empty();
    }

    private static View.Services.Where where(Rules rules, HallConfig.Service service) {
        List<CounterId> counters = rules.countersFor(service.code());
        List<View.Names> places =
                counters.stream()
                        .flatMap(counter -> rules.place(counter).stream())
                        .distinct()
                        .toList();
        Optional<View.Names> only =
                places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
        return new View.Services.Where(
                service.department(), counters, only.map(View.Names::zh), only);
    }

    public static View.Counter counter(Situation situation, CounterId counter) {
        Desk desk = situation.hall().desk(counter);
        Optional<Ringing> ringing =
                situation
                        .rules()
                        .lineAt(counter)
                        .flatMap(line -> Optional.ofNullable(situation.hall().ringing().get(line)));
        return new View.Counter(
                0,
                counter,
                desk.clerk().map(c -> new ClerkCard(c, situation.rules().displayName(c))),
                state(situation, counter),
                situation
                        .held(counter)
                        .map(held -> held.forCounter().noted(situation.notes().of(held.id()))),
                new View.Counter.Phone(ringing.isPresent(), ringing.map(Ringing::rings).orElse(0)),
                situation
                        .prompt(counter)
                        .map(p ->
                                new View.Counter.RatingPrompt(p.ticket(), situation.promptEnd(p))),
                situation.waitingAt(counter, WAITING_SHOWN).stream()
                        .map(ticket -> waiting(ticket, situation.notes()))
                        .toList(),
                Optional.of(desk(situation, counter)));
    }

    private static View.Counter.Desk desk(Situation situation, CounterId counter) {
        Rules rules = situation.rules();
        Desk desk = situation.hall().desk(counter);
        Desk.Tally tally = desk.tally();
        return new View.Counter.Desk(
                rules.officeAt(counter, desk.clerk()),
                rules.place(counter).map(View.Names::zh).orElse(""),
                situation.since(counter),
                tally.finished(),
                tally.awayTimes(),
                tally.awaySeconds(),
                situation.held(counter).flatMap(ticket -> rules.usualMinutes(ticket.service())),
                desk.away().map(away -> away(situation, counter, away)),
                state(situation, counter) == CounterState.CALLED
                        ? desk.picks().last()
                        : Optional.empty(),
                desk.picks().awaiting(),
                parked(situation, counter),
                history(situation, desk));
    }

    private static Optional<List<View.Counter.Done>> history(Situation situation, Desk desk) {
        List<View.Counter.Done> done =
                desk.prompts().reversed().stream()
                        .flatMap(
                                prompt -> situation.hall().tickets().find(prompt.ticket()).stream())
                        .flatMap(Views::done)
                        .distinct()
                        .toList();
        return Optional.of(done).filter(some -> !some.isEmpty());
    }

    private static Stream<View.Counter.Done> done(Ticket ticket) {
        return ticket.stage() instanceof Stage.Finished finished
                ? Stream.of(
                        new View.Counter.Done(
                                ticket.id(),
                                ticket.number(),
                                ticket.service(),
                                finished.since(),
                                finished.outcome().orElse(Outcome.DONE)))
                : Stream.empty();
    }

    private static Optional<List<View.Counter.Parked>> parked(
            Situation situation, CounterId counter) {
        List<View.Counter.Parked> parked =
                situation.parkedFor(counter).stream()
                        .flatMap(ticket -> parked(ticket, situation.notes()))
                        .toList();
        return Optional.of(parked).filter(some -> !some.isEmpty());
    }

    private static Stream<View.Counter.Parked> parked(Ticket ticket, Notes notes) {
        return ticket.stage() instanceof Stage.Parked aside
                ? Stream.of(
                        new View.Counter.Parked(
                                ticket.id(),
                                ticket.number(),
                                ticket.service(),
                                aside.since(),
                                aside.reason(),
                                Optional.of(true).filter(_ -> aside.counter().isEmpty()),
                                notes.of(ticket.id())))
                : Stream.empty();
    }

    private static View.Counter.Away away(Situation situation, CounterId counter, Desk.Away away) {
        return new View.Counter.Away(
                away.reason(), away.since(), away.backAt(), situation.insteadOf(counter));
    }

    private static View.Counter.Waiting waiting(Ticket ticket, Notes notes) {
        return new View.Counter.Waiting(
                ticket.id(),
                ticket.number(),
                ticket.service(),
                ticket.turn().from(),
                ticket.priority(),
                ticket.turn().appointment().map(Event.Booking::slotStart),
                notes.of(ticket.id()));
    }

    static CounterState state(Situation situation, CounterId counter) {
        Desk desk = situation.hall().desk(counter);
        if (desk.clerk().isEmpty()) {
            return CounterState.CLOSED;
        }
        if (desk.away().isPresent()) {
            return CounterState.AWAY;
        }
        return situation
                .held(counter)
                .map(Ticket::state)
                .map(s -> s == TicketState.CALLED ? CounterState.CALLED : CounterState.SERVING)
                .orElse(CounterState.IDLE);
    }

    public static View.Summary summary(Situation situation) {
        Map<ServiceCode, Integer> waiting = new TreeMap<>();
        situation
                .rules()
                .services()
                .keySet()
                .forEach(s -> waiting.put(s, situation.hall().tickets().waitingFor(s)));
        List<View.Summary.Call> calls =
                situation.hall().floor().calls().stream()
                        .map(call -> call(situation, call))
                        .toList();
        List<String> notices =
                situation.hall().daybook().emergency().stream()
                        .map(Daybook.Emergency::text)
                        .toList();
        return new View.Summary(0, calls, waiting, notices);
    }

    private static View.Summary.Call call(Situation situation, LivePicture.Call call) {
        Optional<Language> foreign =
                situation
                        .hall()
                        .tickets()
                        .find(call.number())
                        .flatMap(Ticket::language)
                        .filter(language -> language != Language.ZH);
        return new View.Summary.Call(
                call.number(), call.counter(), call.at(), call.priority(), foreign);
    }
}
