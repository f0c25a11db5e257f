package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hall's journal written by hand, at local times of its days: the text of each entry as an
/// export holds it, read as the hub reads it.
public final class PaperJournal {
    static final HallConfig CONFIG = TestRules.small().config();
    static final OfficeHours HOURS = OfficeHours.of(CONFIG);
    static final Scope WHOLE = new Scope(Optional.empty(), false);

    private final List<HallEntry> entries = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 11, 23);

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(CONFIG.zone()).toInstant();
    }

    public PaperJournal on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /// `data` is JSON with single quotes.
    public PaperJournal entry(String time, String type, String data) {
        return entry(time, type, "", data);
    }

    public PaperJournal entry(String time, String type, String head, String data) {
        String text =
                "{'n':%d,'hall':'small','day':'%s','at':%s,'type':'%s','v':1,%s'data':{%s}}"
                        .formatted(
                                entries.size() + 1,
                                day,
                                Json.text(at(day, time)),
                                type,
                                head,
                                data);
        try {
            entries.add(HallEntry.parse(text.replace('\'', '"')));
        } catch (MalformedMessage bad) {
            throw new AssertionError(text, bad);
        }
        return this;
    }

    public PaperJournal issued(String time, int ticket, String service) {
        return entry(
                time,
                "ticket-issued",
                "%s,'number':'%s%03d','service':'%s'"
                        .formatted(ticket(ticket), service, ticket, service));
    }

    public PaperJournal called(String time, int ticket, int counter, int call) {
        return entry(
                time,
                "ticket-called",
                "%s,'counter':%d,'clerk':'c%d','call':%d"
                        .formatted(ticket(ticket), counter, counter, call));
    }

    public PaperJournal started(String time, int ticket, int counter) {
        return entry(time, "service-started", ticket(ticket) + ",'counter':" + counter);
    }

    public PaperJournal finished(String time, int ticket, int counter) {
        return entry(time, "service-finished", ticket(ticket) + ",'counter':" + counter);
    }

    public PaperJournal rated(String time, int ticket, int level) {
        return entry(
                time, "rating-given", ticket(ticket) + ",'level':" + level + ",'source':'device'");
    }

    /// From issue to finish at once.
    public PaperJournal served(String time, int ticket, int counter) {
        return issued(time, ticket, "A")
                .called(time, ticket, counter, 1)
                .started(time, ticket, counter)
                .finished(time, ticket, counter);
    }

    public static String ticket(int n) {
        return "'ticket':'%s'"
                .formatted(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + n));
    }

    public List<HallEntry> entries() {
        return List.copyOf(entries);
    }

    Gathering gathering() {
        Gathering gathering = new Gathering();
        entries.forEach(gathering::take);
        return gathering;
    }

    Facts facts() {
        return gathering().facts();
    }

    Reports reports(String now) {
        return Reports.of(gathering(), Period.of(day), HOURS, WHOLE, at(day, now));
    }
}
