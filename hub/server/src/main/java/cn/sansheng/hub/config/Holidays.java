package cn.sansheng.hub.config;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days that differ from the week, as announced: free ones, and weekends worked in exchange
/// (B9). They come from one file or a folder of files, each our own YAML or a year's published list
/// `{year, days: [{name, date, isOffDay}]}`. A year's list may reach into the year before or after.
record Holidays(Set<LocalDate> closed, Set<LocalDate> open) {
    static final Holidays NONE = new Holidays(Set.of(), Set.of());

    private record Year(int year, List<Day> days) {
        private record Day(String name, LocalDate date, boolean isOffDay) {}
    }

    Holidays {
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    static Holidays read(Path fileOrFolder, Faults faults) {
        return files(fileOrFolder, faults).stream()
                .map(file -> isList(file) ? ofList(file, faults) : ofYaml(file, faults))
                .reduce(NONE, (all, some) -> all.with(some, faults));
    }

    private static List<Path> files(Path fileOrFolder, Faults faults) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> isList(file) || file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            faults.add(1, "", "cannot be read: " + unreadable);
            return List.of();
        }
    }

    private static boolean isList(Path file) {
        return file.toString().endsWith(".json");
    }

    private static Holidays ofYaml(Path file, Faults faults) {
        return HallConfigFile.read(file, Schema.holidayFile(), faults)
                .filter(dates -> Opening.distinctDays(dates, faults, "closed", "open"))
                .map(dates ->
                        new Holidays(Opening.days(dates, "closed"), Opening.days(dates, "open")))
                .orElse(NONE);
    }

    private static Holidays ofList(Path file, Faults faults) {
        try {
            Year list = Json.read(Files.readString(file), Year.class);
            return new Holidays(
                    dates(list, Year.Day::isOffDay),
                    dates(list, Predicate.not(Year.Day::isOffDay)));
        } catch (IOException unreadable) {
            faults.add(1, "", file.getFileName() + " cannot be read: " + unreadable);
        } catch (MalformedMessage wrong) {
            faults.add(1, "", file.getFileName() + " is no list of holidays: " + wrong.reason());
        }
        return NONE;
    }

    private static Set<LocalDate> dates(Year list, Predicate<Year.Day> which) {
        return list.days().stream().filter(which).map(Year.Day::date).collect(Collectors.toSet());
    }

    private Holidays with(Holidays more, Faults faults) {
        Set<LocalDate> allClosed = union(closed, more.closed);
        Set<LocalDate> allOpen = union(open, more.open);
        allClosed.stream()
                .filter(allOpen::contains)
                .sorted()
                .forEach(day -> faults.add(1, "", day + " is both closed and open"));
        return new Holidays(allClosed, allOpen);
    }

    private static Set<LocalDate> union(Set<LocalDate> some, Set<LocalDate> others) {
        Set<LocalDate> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
