package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.search.Spelling;
import cn.sansheng.kiosk.visit.Picture.Department;
import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Services.Service;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be had here and what it takes: the services as they can be taken now, with what they do
/// for people.
record Directory(List<Service> services, Map<ServiceCode, List<Item>> items) {
    /// Two columns of seven are what one looks over (look 01); with more, departments come first.
    private static final int COMFORTABLE = 14;

    /// More results than some pages are no help: the next letter is.
    private static final int MOST_FOUND = 30;

    static Directory of(Visit visit, Moment now) {
        return new Directory(visit.known(now), visit.kept().items().orElse(Map.of()));
    }

    Optional<Service> service(ServiceCode code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    List<Item> of(ServiceCode code) {
        return items.getOrDefault(code, List.of());
    }

    Optional<Item> item(ServiceCode code, int at) {
        List<Item> all = of(code);
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    boolean isWorthSearching() {
        return !items.isEmpty() || services.size() > COMFORTABLE;
    }

    /// None where there are few services, or one department has them all.
    List<Department> departments() {
        Map<View.Names, List<Service>> all =
                services.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Directory::office,
                                        LinkedHashMap::new,
                                        Collectors.toUnmodifiableList()));
        return services.size() <= COMFORTABLE || all.size() < 2 || all.size() == services.size()
                ? List.of()
                : all.entrySet().stream()
                        .map(each -> new Department(each.getKey(), each.getValue()))
                        .toList();
    }

    List<Service> of(View.Names department) {
        return services.stream().filter(service -> office(service).equals(department)).toList();
    }

    private static View.Names office(Service service) {
        return service.where().map(View.Services.Where::office).orElse(service.names());
    }

    /// Without letters the services; with some, all that can be typed like this, best first.
    List<Found> found(List<String> keys, Language language) {
        if (keys.isEmpty()) {
            return services.stream().map(Found::service).toList();
        }
        record Ranked(Found found, int rank) {}
        return everything()
                .flatMap(found -> {
                    OptionalInt rank = Spelling.of(found.names(), language).rank(keys);
                    return rank.stream().mapToObj(at -> new Ranked(found, at));
                })
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST_FOUND)
                .map(Ranked::found)
                .toList();
    }

    /// What may be typed next so that something is found.
    Set<Character> next(List<String> keys, Language language) {
        Set<Character> letters = new TreeSet<>();
        everything()
                .forEach(found -> letters.addAll(Spelling.of(found.names(), language).next(keys)));
        return letters;
    }

    private Stream<Found> everything() {
        return Stream.concat(
                services.stream().map(Found::service),
                services.stream()
                        .flatMap(service -> {
                            List<Item> all = of(service.code());
                            return IntStream.range(0, all.size())
                                    .mapToObj(at -> Found.item(service, at, all.get(at)));
                        }));
    }
}
