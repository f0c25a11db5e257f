package cn.sansheng.simulator.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which entries come from the stations kept free for other people's tools: theirs do not count.
/// The hub writes some without a station; a telephone call is a spare's when a spare rang it.
final class Spares {
    private static final String PREFIX = "spare-";

    private final Set<String> calls = new HashSet<>();

    Spares(List<Entry> journal) {
        for (Entry entry : journal) {
            if (fromSpareStation(entry)) {
                entry.text("call")
                        .filter(_ -> entry.type().startsWith("phone-"))
                        .ifPresent(calls::add);
            }
        }
    }

    boolean counts(Entry entry) {
        boolean spareCall =
                entry.type().startsWith("phone-") && calls.contains(entry.required("call"));
        return !fromSpareStation(entry) && !spareCall;
    }

    static boolean isSpare(String station) {
        return station.startsWith(PREFIX);
    }

    private static boolean fromSpareStation(Entry entry) {
        return entry.station().filter(Spares::isSpare).isPresent();
    }
}
