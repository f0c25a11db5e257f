package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// How many tickets today, and how long those called had waited.
public record Volumes(
        PSortedMap<ServiceCode, Integer> issued,
        PSortedMap<ServiceCode, Integer> finished,
        int called,
        int noShows,
        long waitedSeconds) {
    static final Volumes NONE = new Volumes(TreePMap.empty(), TreePMap.empty(), 0, 0, 0);

    Volumes plusIssued(ServiceCode service) {
        return new Volumes(plusOne(issued, service), finished, called, noShows, waitedSeconds);
    }

    Volumes plusFinished(ServiceCode service) {
        return new Volumes(issued, plusOne(finished, service), called, noShows, waitedSeconds);
    }

    Volumes plusFirstCall(long waited) {
        return new Volumes(issued, finished, called + 1, noShows, waitedSeconds + waited);
    }

    Volumes plusNoShow() {
        return new Volumes(issued, finished, called, noShows + 1, waitedSeconds);
    }

    static int sum(PSortedMap<ServiceCode, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static PSortedMap<ServiceCode, Integer> plusOne(
            PSortedMap<ServiceCode, Integer> counts, ServiceCode service) {
        return counts.plus(service, counts.getOrDefault(service, 0) + 1);
    }
}
