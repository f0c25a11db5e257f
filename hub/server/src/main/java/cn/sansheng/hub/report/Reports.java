package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.View.Ranges.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every report on one period, for one reader, as of one moment.
public final class Reports {
    private static final String TOTAL = "total";

    /// Numbers by size, letters and days by the alphabet.
    private static final Comparator<String> NATURAL =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Facts facts;
    private final Period period;
    private final OfficeHours hours;
    private final Scope scope;
    private final Instant now;
    private final Supplier<List<Stretch>> stretches;

    /// `stretches` are those of the devices that the reader may see, and are asked for only where a
    /// report is about them: they reach back beyond the period.
    Reports(
            Facts facts,
            Period period,
            OfficeHours hours,
            Scope scope,
            Instant now,
            Supplier<List<Stretch>> stretches) {
        this.facts = facts.within(scope);
        this.period = period;
        this.hours = hours;
        this.scope = scope;
        this.now = now;
        this.stretches = stretches;
    }

    /// Of these days alone: nothing is known of how devices were before them.
    public static Reports of(
            Gathering gathering, Period period, OfficeHours hours, Scope scope, Instant now) {
        return new Reports(gathering.facts(), period, hours, scope, now, gathering::stretches);
    }

    public Report<WorkRow> days() {
        return work("days", visit -> Optional.of(visit.day()), Stay::day);
    }

    public Report<WorkRow> services() {
        return work("services", visit -> Optional.of(visit.service()), Stay::service);
    }

    /// A ticket's wait is its first counter's, whatever it does later is done where it happens.
    public Report<WorkRow> counters() {
        return work("counters", visit -> visit.first().map(Stay::counter), Stay::counter);
    }

    public Report<WorkRow> clerks() {
        return work("clerks", visit -> visit.first().map(Stay::clerk), Stay::clerk);
    }

    /// By the hour in which people came.
    public Report<WorkRow> hours() {
        return work(
                "hours",
                visit -> Optional.of(hours.hour(visit.since())),
                stay -> hours.hour(stay.issued()));
    }

    public Report<OutOfOrderRow> outOfOrder() {
        Map<String, List<TicketCall>> groups =
                groups(facts.called(), call -> Optional.of(call.clerk()));
        return report(
                "out-of-order",
                Optional.of(OutOfOrderRow.of(TOTAL, facts.called())),
                groups.entrySet().stream()
                        .map(row -> OutOfOrderRow.of(row.getKey(), row.getValue())));
    }

    /// B10: whether somebody else than the citizen may have pressed. Empty for who may not see
    /// ratings (B1.6).
    public Report<RatingSignsRow> ratingSigns() {
        List<Stay> rated = scope.seesRatings(period, hours.day(now)) ? facts.stays() : List.of();
        return report(
                "rating-signs",
                Optional.of(RatingSignsRow.of(TOTAL, rated)),
                groups(rated, stay -> Optional.of(stay.clerk())).entrySet().stream()
                        .map(row -> RatingSignsRow.of(row.getKey(), row.getValue()))
                        .filter(RatingSignsRow::isOfSomebody));
    }

    public Report<PhoneRow> phones() {
        Map<String, List<PhoneCall>> groups =
                groups(facts.calls(), call -> Optional.of(call.counter()));
        return report(
                "phones",
                Optional.of(phones(TOTAL, facts.calls())),
                groups.entrySet().stream().map(row -> phones(row.getKey(), row.getValue())));
    }

    /// S54: the first moment at which a clerk was on post, of each half-day that was due by now.
    public Report<AttendanceRow> attendance() {
        Map<LocalDate, List<Presence>> days =
                facts.presences().stream().collect(Collectors.groupingBy(Presence::day));
        return report(
                "attendance",
                Optional.empty(),
                days.entrySet().stream()
                        .flatMap(day -> attendance(day.getKey(), day.getValue()))
                        .sorted(
                                Comparator.comparing(AttendanceRow::opens)
                                        .thenComparing(AttendanceRow::clerk)));
    }

    public Report<AbsenceRow> absences() {
        return report(
                "absences",
                Optional.empty(),
                facts.absences().stream()
                        .map(absence -> AbsenceRow.of(absence, hours, now))
                        .sorted(Comparator.comparing(AbsenceRow::from)));
    }

    public Report<EmptyPostRow> emptyPosts() {
        return report(
                "empty-posts",
                Optional.empty(),
                facts.emptyPosts().stream()
                        .map(post -> EmptyPostRow.of(post, hours, now))
                        .sorted(Comparator.comparing(EmptyPostRow::from)));
    }

    /// What people were told of their wait, against what it was.
    public Report<ForecastRow> forecast() {
        Map<String, List<Promise>> days =
                groups(facts.promises(), promise -> Optional.of(promise.day()));
        return report(
                "forecast",
                Optional.of(ForecastRow.of(TOTAL, facts.promises())),
                days.entrySet().stream().map(day -> ForecastRow.of(day.getKey(), day.getValue())));
    }

    public Report<OvertimeRow> overtime() {
        return report(
                "overtime",
                Optional.empty(),
                facts.stays().stream()
                        .flatMap(stay -> OvertimeRow.of(stay, hours).stream())
                        .sorted(Comparator.comparing(OvertimeRow::ended)));
    }

    /// S61: how much of the office hours each station was there and each part well, by the month.
    public Report<UptimeRow> uptime() {
        Map<Device, List<Stretch>> devices =
                stretches.get().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stretch::device, TreeMap::new, Collectors.toList()));
        Map<YearMonth, List<LocalDate>> months =
                period.days()
                        .collect(
                                Collectors.groupingBy(
                                        YearMonth::from, TreeMap::new, Collectors.toList()));
        return report(
                "uptime",
                Optional.empty(),
                months.entrySet().stream()
                        .flatMap(month ->
                                devices.entrySet().stream()
                                        .map(device ->
                                                UptimeRow.of(
                                                        month.getKey(),
                                                        device.getKey(),
                                                        device.getValue(),
                                                        month.getValue(),
                                                        hours,
                                                        now)))
                        .filter(UptimeRow::isKnown));
    }

    private Report<WorkRow> work(
            String name, Function<Visit, Optional<?>> ofVisit, Function<Stay, ?> ofStay) {
        Map<String, List<Visit>> visits = groups(facts.visits(), ofVisit);
        Map<String, List<Stay>> stays =
                groups(facts.stays(), stay -> Optional.of(ofStay.apply(stay)));
        TreeSet<String> keys = new TreeSet<>(NATURAL);
        keys.addAll(visits.keySet());
        keys.addAll(stays.keySet());
        return report(
                name,
                Optional.of(row(TOTAL, facts.visits(), facts.stays())),
                keys.stream()
                        .map(key ->
                                row(
                                        key,
                                        visits.getOrDefault(key, List.of()),
                                        stays.getOrDefault(key, List.of()))));
    }

    private WorkRow row(String key, List<Visit> visits, List<Stay> stays) {
        Optional<Ratings> ratings =
                Optional.of(stays)
                        .filter(_ -> scope.seesRatings(period, hours.day(now)))
                        .map(WorkRow::ratings);
        return new WorkRow(
                key, Waiting.of(visits, facts.emergencies(), now), Serving.of(stays), ratings);
    }

    private PhoneRow phones(String key, List<PhoneCall> calls) {
        List<PhoneCall> judged = calls.stream().filter(this::judged).toList();
        int whileServing =
                (int)
                        judged.stream()
                                .filter(call -> !call.within(PhoneRow.MOST_RINGS))
                                .filter(this::whileServing)
                                .count();
        return PhoneRow.of(key, judged, whileServing, calls.size() - judged.size());
    }

    /// Entries of old do not say whether a call rang in office hours.
    private boolean judged(PhoneCall call) {
        return call.officeHours().orElseGet(() -> hours.times().include(call.at()));
    }

    private boolean whileServing(PhoneCall call) {
        return facts.stays().stream()
                .filter(stay -> stay.counter().equals(call.counter()))
                .anyMatch(stay -> stay.servingAt(call.at()));
    }

    private Stream<AttendanceRow> attendance(LocalDate day, List<Presence> posts) {
        Map<ClerkId, List<Presence>> clerks =
                posts.stream().collect(Collectors.groupingBy(Presence::clerk));
        List<AttendanceRow> rows = new ArrayList<>();
        Instant closed = hours.times().startOf(day);
        for (Hours half : hours.times().on(day)) {
            if (now.isBefore(half.from().minus(AttendanceRow.EARLY))) {
                break;
            }
            Instant since = middle(closed, half.from());
            clerks.values().stream()
                    .flatMap(mine -> first(mine, since, half.to()).stream())
                    .forEach(first -> rows.add(AttendanceRow.of(first, half.from())));
            closed = half.to();
        }
        return rows.stream();
    }

    /// Who works on past noon is there for the morning, not yet for the afternoon.
    private static Instant middle(Instant closed, Instant opens) {
        return closed.plus(Duration.between(closed, opens).dividedBy(2));
    }

    private static Optional<Presence> first(List<Presence> posts, Instant since, Instant until) {
        return posts.stream()
                .filter(post -> post.from().isBefore(until))
                .filter(post -> post.to().map(since::isBefore).orElse(true))
                .findFirst();
    }

    private <R> Report<R> report(String name, Optional<R> total, Stream<R> rows) {
        return new Report<>(
                name, period.from(), period.to(), now, facts.emergencies(), total, rows.toList());
    }

    private static <T> Map<String, List<T>> groups(
            List<T> all, Function<T, ? extends Optional<?>> key) {
        return all.stream()
                .filter(each -> key.apply(each).isPresent())
                .collect(
                        Collectors.groupingBy(
                                each -> Objects.toString(key.apply(each).orElseThrow()),
                                () -> new TreeMap<>(NATURAL),
                                Collectors.toList()));
    }
}
