package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Search;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.View.Services.Service;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be chosen by somebody who looks around.
final class BrowseChoices {
    static final Choice BACK = new Choice("done", new Touch.Leave());
    private static final Choice FIND = new Choice("find", new Touch.Find());
    private static final Choice WIDEN = new Choice("widen", new Touch.Widen());
    private static final Choice PRINT = new Choice("print-list", new Touch.PrintList());

    private BrowseChoices() {}

    static List<Choice> of(Shown shown, Letters size) {
        return switch (shown) {
            case Shown.Offer offer -> offer(offer).toList();
            case Shown.Departments departments -> departments(departments).toList();
            case Shown.Finder finder -> finder(finder, size).toList();
            case Shown.Items items -> items(items).toList();
            case Shown.Materials materials -> materials(materials).toList();
            default -> List.of();
        };
    }

    private static Stream<Choice> offer(Shown.Offer offer) {
        Stream<Choice> services =
                offer.services().stream()
                        .filter(Service::open)
                        .map(Service::code)
                        .map(code -> new Choice("service-" + code, new Touch.Take(code)));
        Stream<Choice> back = offer.department().stream().map(_ -> BACK);
        Stream<Choice> find = offer.search() == Search.OFFERED ? Stream.of(FIND) : Stream.of();
        return Stream.of(services, checkIn(offer.checksIn()), find, back).flatMap(each -> each);
    }

    private static Stream<Choice> departments(Shown.Departments shown) {
        Stream<Choice> all =
                IntStream.range(0, shown.departments().size())
                        .mapToObj(at ->
                                new Choice(
                                        "department-" + at,
                                        new Touch.OpenDepartment(
                                                shown.departments().get(at).names())));
        return Stream.of(all, checkIn(shown.checksIn()), Stream.of(FIND)).flatMap(each -> each);
    }

    private static Stream<Choice> checkIn(boolean offered) {
        return offered ? Stream.of(Choices.TYPE_CODE) : Stream.of();
    }

    private static Stream<Choice> finder(Shown.Finder finder, Letters size) {
        Stream<Choice> found =
                finder.found().stream().map((Found each) -> new Choice(each.id(), each.touch()));
        Stream<Choice> letters =
                Keypad.keys(size).stream()
                        .filter(finder::leadsOn)
                        .map(key -> new Choice("narrow-" + key, new Touch.Narrow(key)));
        Stream<Choice> widen = finder.keys().isEmpty() ? Stream.of() : Stream.of(WIDEN);
        return Stream.of(found, letters, widen, Stream.of(BACK)).flatMap(each -> each);
    }

    private static Stream<Choice> items(Shown.Items items) {
        Stream<Choice> all =
                IntStream.range(0, items.items().size())
                        .mapToObj(at ->
                                new Choice(
                                        "item-" + at,
                                        new Touch.OpenItem(items.service().code(), at)));
        return Stream.of(all, take(items.service()), Stream.of(BACK)).flatMap(each -> each);
    }

    private static Stream<Choice> materials(Shown.Materials shown) {
        boolean printable = shown.list() == ListPrint.OFFERED && shown.trouble().isEmpty();
        Stream<Choice> print = printable ? Stream.of(PRINT) : Stream.of();
        return Stream.of(Stream.of(BACK), print, take(shown.service())).flatMap(each -> each);
    }

    private static Stream<Choice> take(Service service) {
        return service.open()
                ? Stream.of(new Choice("take", new Touch.Take(service.code())))
                : Stream.of();
    }
}
