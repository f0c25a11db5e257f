package cn.sansheng.hub.forecast;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.forecast.learnt.DaySecond;
import cn.sansheng.hub.forecast.learnt.Experience;
import cn.sansheng.hub.forecast.learnt.Moments;
import cn.sansheng.hub.forecast.learnt.NoShows;
import cn.sansheng.hub.forecast.learnt.Paces;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.ServiceCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long a ticket takes a counter up, for the hours from now on. Where little has been seen, the
/// configured minutes stand in.
final class Durations {
    static final int HOURS = 12;
    private static final double HOUR = 3600;
    private static final double VARIANCE = 0.25;
    private static final double WORTH = 5;
    private static final double MISSED_SECONDS = 60;
    private static final double PAUSE_SECONDS = 20;

    private final Experience experience;
    private final Spent missed;
    private final double pause;
    private final double toNextHour;
    private final List<Double> noShows;
    private final Map<ServiceCode, Service> services;

    /// The logarithm of a service's seconds: its level in each hour from now, and its spread.
    record Service(List<Double> levels, double spread) {}

    private record Spent(double level, double spread) {}

    /// `second` is now's of the day.
    Durations(Rules rules, Experience experience, int second) {
        this.experience = experience;
        noShows = experience.noShows().shares();
        missed = missed(experience.paces().missed());
        pause = experience.paces().between().mean(PAUSE_SECONDS, WORTH);
        int hour = DaySecond.hour(second);
        toNextHour = (hour + 1) * HOUR - second;
        services =
                rules.services().values().stream()
                        .collect(
                                Collectors.toMap(
                                        HallConfig.Service::code,
                                        service -> service(experience.paces(), service, hour)));
    }

    private static Spent missed(Moments seen) {
        return new Spent(
                seen.mean(Math.log(MISSED_SECONDS), WORTH),
                Math.sqrt(seen.variance(VARIANCE, WORTH)));
    }

    private static Service service(Paces paces, HallConfig.Service service, int hour) {
        Moments seen = paces.service(service.code());
        double variance = seen.variance(VARIANCE, WORTH);
        double configured = Math.log(service.normalMinutes() * 60.0) - VARIANCE / 2;
        double level = seen.mean(configured, WORTH);
        return new Service(
                IntStream.range(hour, hour + HOURS)
                        .mapToObj(at -> level + paces.ofHour(service.code(), at))
                        .toList(),
                Math.sqrt(variance));
    }

    /// The hour, counted from now's, of a time in seconds from now.
    int hour(double at) {
        return at < toNextHour ? 0 : Math.min(HOURS - 1, 1 + (int) ((at - toNextHour) / HOUR));
    }

    /// When the hour of that time ends.
    double hourEnd(double at) {
        return at < toNextHour
                ? toNextHour
                : toNextHour + HOUR * (1 + Math.floor((at - toNextHour) / HOUR));
    }

    double pace(ClerkId clerk) {
        return experience.paces().of(clerk);
    }

    /// Of a ticket called at that time who has waited so long by then.
    double drawn(Service service, double pace, double at, double waited, Chance chance) {
        if (chance.happens(noShows.get(NoShows.bucket(waited)))) {
            return missed(chance);
        }
        return chance.logNormal(service.levels().get(hour(at)) + pace, service.spread());
    }

    private double missed(Chance chance) {
        return chance.logNormal(missed.level(), missed.spread());
    }

    /// What is left of one that was called so long ago; nobody may have come yet.
    double left(
            ServiceCode code,
            double pace,
            double passed,
            boolean come,
            double waited,
            Chance chance) {
        if (!come && chance.happens(noShows.get(NoShows.bucket(waited)))) {
            return Math.max(0, missed(chance) - passed);
        }
        Service service = of(code);
        return chance.logNormalLeft(service.levels().getFirst() + pace, service.spread(), passed);
    }

    /// Until a free counter calls the next.
    double pause(Chance chance) {
        return chance.exponential(pause);
    }

    Service of(ServiceCode code) {
        Service service = services.get(code);
        if (service == null) {
            throw new IllegalStateException("no service " + code);
        }
        return service;
    }
}
