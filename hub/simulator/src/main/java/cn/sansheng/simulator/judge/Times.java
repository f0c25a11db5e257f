package cn.sansheng.simulator.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long citizens waited, and how long boards took.
final class Times {
    private Times() {}

    /// First call − issue in hall seconds; for appointments from the later of check-in and slot.
    /// Only where both ends count.
    static Quantiles waits(List<Entry> counted) {
        Map<String, Instant> from = new HashMap<>();
        List<Double> waits = new ArrayList<>();
        for (Entry entry : counted) {
            String ticket = entry.required("ticket");
            if (entry.is("ticket-issued")) {
                from.put(ticket, waitsFrom(entry));
            } else if (entry.is("ticket-called") && entry.number("call") == 1) {
                Optional.ofNullable(from.get(ticket))
                        .ifPresent(since -> waits.add(millis(since, entry.at()) / 1000.0));
            }
        }
        return Quantiles.of(waits);
    }

    private static Instant waitsFrom(Entry issued) {
        if (!issued.data().has("appointment")) {
            return issued.at();
        }
        var appointment = issued.data().get("appointment");
        Instant slot = Instant.parse(appointment.get("slotStart").asString());
        Instant came =
                appointment.has("checkedInAt")
                        ? Instant.parse(appointment.get("checkedInAt").asString())
                        : issued.at();
        return came.isAfter(slot) ? came : slot;
    }

    /// From every call, recalls too, to the first picture of that counter's board that includes it;
    /// the journal's times are the hall's, so they shrink by its speed.
    static Quantiles callToBoard(List<Entry> journal, Spares spares, double speed) {
        Map<String, List<Entry>> open = new HashMap<>();
        List<Double> millis = new ArrayList<>();
        for (Entry entry : journal) {
            if (entry.is("ticket-called") && spares.counts(entry)) {
                entry.text("board")
                        .ifPresent(b -> open.computeIfAbsent(b, _ -> new ArrayList<>()).add(entry));
            } else if (entry.is("board-shown")) {
                List<Entry> calls = open.getOrDefault(entry.required("board"), new ArrayList<>());
                long upTo = entry.number("upTo");
                calls.stream()
                        .filter(call -> call.n() <= upTo)
                        .forEach(call -> millis.add(millis(call.at(), entry.at()) / speed));
                calls.removeIf(call -> call.n() <= upTo);
            }
        }
        return Quantiles.of(millis);
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }
}
