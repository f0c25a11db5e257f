package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the ticket at the counter may go on, each choice with the place (S26).
final class Onward {
    private Onward() {}

    /// Another service is done by whoever is free first. Only for its own a counter is asked for:
    /// sent to a counter, a ticket keeps its service where it is done there.
    static List<Choice> transferring(Desk desk, String note) {
        Optional<ServiceCode> own = desk.seen().ticket().map(CalledTicket::service);
        return services(
                desk,
                service ->
                        own.equals(Optional.of(service))
                                ? new Choice.Next.Open(new Panel.TransferringNear(service, note))
                                : transfer(Optional.of(service), Optional.empty(), note));
    }

    static List<Choice> near(Desk desk, ServiceCode service, String note) {
        Stream<Choice> counters =
                desk.seen().hall().counters(service).stream()
                        .filter(counter -> !counter.equals(desk.counter()))
                        .map(counter ->
                                new Choice(
                                        new Label("counter", List.of(counter.toString())),
                                        transfer(Optional.empty(), Optional.of(counter), note)));
        Choice any =
                new Choice(
                        Label.of("counter.any"),
                        transfer(Optional.of(service), Optional.empty(), note));
        return Stream.concat(counters, Stream.of(any)).toList();
    }

    /// The next item of one visit (B4).
    static List<Choice> goingOn(Desk desk) {
        return services(
                desk,
                service ->
                        new Choice.Next.Ask(
                                Operation.GO_ON,
                                new Request.Finish(
                                        Optional.empty(), Optional.of(service), Optional.empty())));
    }

    private static Choice.Next transfer(
            Optional<ServiceCode> service, Optional<CounterId> counter, String note) {
        return new Choice.Next.Ask(
                Operation.TRANSFER, new Request.Transfer(service, counter, Choices.kept(note)));
    }

    private static List<Choice> services(Desk desk, Function<ServiceCode, Choice.Next> next) {
        return desk.seen().hall().services().values().stream()
                .map(service -> new Choice(label(service), next.apply(service.code())))
                .toList();
    }

    /// With the names in both languages: the words choose.
    private static Label label(Service service) {
        String code = service.code().toString();
        String zh = service.names().zh();
        String en = service.names().en();
        return service.where()
                .filter(where -> !where.counters().isEmpty())
                .map(where ->
                        new Label(
                                "service.at",
                                List.of(
                                        code,
                                        zh,
                                        counters(where, "、"),
                                        where.placeInBoth().map(Names::zh).orElse(""),
                                        en,
                                        counters(where, ", "),
                                        where.placeInBoth().map(Names::en).orElse(""))))
                .orElseGet(() -> new Label("service", List.of(code, zh, en)));
    }

    private static String counters(Where where, String between) {
        return where.counters().stream()
                .map(CounterId::toString)
                .collect(Collectors.joining(between));
    }
}
