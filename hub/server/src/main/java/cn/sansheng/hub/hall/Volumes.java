package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// How many tickets today, and how long those called had waited. `givenBack` were called and put
/// back.
public record Volumes(
        PSortedMap<ServiceCode, Integer> issued,
        PSortedMap<ServiceCode, Integer> finished,
        int called,
        int noShows,
        int givenBack,
        long waitedSeconds) {
    static final Volumes NONE = new Volumes(TreePMap.empty(), TreePMap.empty(), 0, 0, 0, 0);

    Volumes plusIssued(ServiceCode service) {
        return new Volumes(
                plusOne(issued, service), finished, called, noShows, givenBack, waitedSeconds);
    }

    Volumes plusFinished(ServiceCode service) {
        return new Volumes(
                issued, plusOne(finished, service), called, noShows, givenBack, waitedSeconds);
    }

    Volumes plusFirstCall(long waited) {
        return new Volumes(
                issued, finished, called + 1, noShows, givenBack, waitedSeconds + waited);
    }

    Volumes plusNoShow() {
        return new Volumes(issued, finished, called, noShows + 1, givenBack, waitedSeconds);
    }

    /// A closing that was taken back.
    Volumes minusFinished(ServiceCode service) {
        PSortedMap<ServiceCode, Integer> fewer =
                finished.plus(service, Math.max(0, finished.getOrDefault(service, 0) - 1));
        return new Volumes(issued, fewer, called, noShows, givenBack, waitedSeconds);
    }

    Volumes plusGivenBack() {
        return new Volumes(issued, finished, called, noShows, givenBack + 1, waitedSeconds);
    }

    static int sum(PSortedMap<ServiceCode, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static PSortedMap<ServiceCode, Integer> plusOne(
            PSortedMap<ServiceCode, Integer> counts, ServiceCode service) {
        return counts.plus(service, counts.getOrDefault(service, 0) + 1);
    }
}
