package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.ServiceCode;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// How long a counter is taken up by one ticket, from its call on, as natural logarithms of
/// seconds: a service's own level, what each hour of the day adds to it, and what each clerk adds
/// to any. `missed` is the same for tickets that nobody came with; `between` are plain seconds from
/// the end of one to the call of the next who already waits.
public record Paces(
        PSortedMap<ServiceCode, Moments> services,
        PSortedMap<ServiceCode, PSortedMap<Integer, Moments>> hours,
        PSortedMap<ClerkId, Moments> clerks,
        Moments missed,
        Moments between) {
    private static final double HOUR_WORTH = 15;
    private static final double CLERK_WORTH = 10;

    static final Paces NONE =
            new Paces(
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    Moments.NONE,
                    Moments.NONE);

    public Moments service(ServiceCode service) {
        return services.getOrDefault(service, Moments.NONE);
    }

    /// What an hour of the day adds to a service.
    public double ofHour(ServiceCode service, int hour) {
        return hours(service).getOrDefault(hour, Moments.NONE).mean(0, HOUR_WORTH);
    }

    /// What a clerk adds to any service.
    public double of(ClerkId clerk) {
        return clerks.getOrDefault(clerk, Moments.NONE).mean(0, CLERK_WORTH);
    }

    /// Each part learns from what the others leave unexplained.
    Paces served(ServiceCode service, int hour, ClerkId clerk, double seconds) {
        double seen = Math.log(Math.max(1, seconds));
        Moments level = service(service);
        double usual = level.n() == 0 ? seen : level.mean();
        double ofHour = ofHour(service, hour);
        double ofClerk = of(clerk);
        Moments atHour = hours(service).getOrDefault(hour, Moments.NONE);
        Moments byClerk = clerks.getOrDefault(clerk, Moments.NONE);
        return new Paces(
                services.plus(service, level.plus(seen - ofHour - ofClerk)),
                hours.plus(service, hours(service).plus(hour, atHour.plus(seen - usual - ofClerk))),
                clerks.plus(clerk, byClerk.plus(seen - usual - ofHour)),
                missed,
                between);
    }

    Paces missed(double seconds) {
        Moments next = missed.plus(Math.log(Math.max(1, seconds)));
        return new Paces(services, hours, clerks, next, between);
    }

    Paces between(double seconds) {
        return new Paces(services, hours, clerks, missed, between.plus(seconds));
    }

    private PSortedMap<Integer, Moments> hours(ServiceCode service) {
        return hours.getOrDefault(service, TreePMap.empty());
    }
}
