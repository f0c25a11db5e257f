package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.config.PublishedItem;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one service does for people, with all that is published of it (S32). `from` is the number
/// of the first of the `items` shown.
public record ItemsPage(
        Names hall, Service service, List<PublishedItem> items, int from, Words words) {
    /// A word and what is said under it.
    public record Point(String word, String text) {}

    public static ItemsPage whole(Names hall, Service service, Words words) {
        return new ItemsPage(hall, service, service.items(), 1, words);
    }

    /// Numbers count from 1; none where there is no such item.
    public static Optional<ItemsPage> one(Names hall, Service service, int number, Words words) {
        return number < 1 || number > service.items().size()
                ? Optional.empty()
                : Optional.of(
                        new ItemsPage(
                                hall,
                                service,
                                service.items().subList(number - 1, number),
                                number,
                                words));
    }

    public boolean isWhole() {
        return items.size() == service.items().size();
    }

    public String title() {
        return words.of(isWhole() ? service.names() : items.getFirst().names());
    }

    public List<Integer> numbers() {
        return IntStream.range(from, from + items.size()).boxed().toList();
    }

    public PublishedItem item(int number) {
        return items.get(number - from);
    }

    public String note(PublishedItem.Material material) {
        return material.shown().note().map(words::of).orElse("");
    }

    public String basis(PublishedItem.Material material) {
        return material.basis().map(words::of).orElse("");
    }

    public boolean principal(PublishedItem.Material material) {
        return material.shown().principal().orElse(false);
    }

    /// What is told, in the order in which people ask.
    public List<Point> points(PublishedItem item) {
        return Stream.of(
                        point("items.limit", item.limit()),
                        point("items.fee", item.fee()),
                        point("items.conditions", item.conditions()),
                        point("items.procedure", item.procedure()),
                        point("items.quantity", item.quantity()),
                        point("items.basis", item.basis()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Point> point(String key, Optional<Names> told) {
        return told.map(names -> new Point(words.say(key), words.of(names)));
    }

    /// Empty where there is nothing to fill in, and where nobody has said.
    public List<Item.Form> forms(PublishedItem item) {
        return item.forms().orElse(List.of());
    }

    public boolean nothingToFillIn(PublishedItem item) {
        return item.forms().filter(List::isEmpty).isPresent();
    }

    public String counters() {
        List<String> numbers =
                service.counters().stream().sorted().map(CounterId::toString).toList();
        return words.say(
                numbers.size() == 1 ? "items.counter" : "items.counters",
                String.join(words.say("items.and"), numbers));
    }
}
