package cn.sansheng.simulator.day;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The hall and the crowd of one day. `ticketsWanted` come if the counters can bear them.
public record DayShape(
        List<Session> sessions, List<Service> services, double ticketsWanted, long seed) {
    /// The share of their time that clerks would be busy if citizens came evenly.
    static final double LOAD = 0.78;

    /// Services shorter than this share of the configured length would not be believed.
    static final double SHORTEST_PACE = 0.25;

    public record Service(ServiceCode code, double normalMinutes, Set<CounterId> counters) {}

    public DayShape {
        sessions = List.copyOf(sessions);
        services = services.stream().filter(one -> !one.counters().isEmpty()).toList();
        if (sessions.isEmpty() || services.isEmpty()) {
            throw new IllegalArgumentException("a day needs opening hours and a manned service");
        }
    }

    /// A usual hall: about 83 citizens a counter and day, 2,000 in a hall of 24.
    public static double usualTickets(int counters) {
        return counters * 2000.0 / 24;
    }

    public double minutes() {
        return sessions.stream().mapToDouble(Session::minutes).sum();
    }

    /// How long services take beside what the configuration calls normal: with long services a
    /// crowd of the wanted size is only borne if clerks are quicker than that.
    public double pace() {
        double perTicket = LOAD * clerkMinutes() / ticketsWanted - Citizen.OVERHEAD_MINUTES;
        return Math.clamp(perTicket / meanNormalMinutes(), SHORTEST_PACE, 1.0);
    }

    /// The tickets that come: fewer than wanted where even the quickest pace cannot bear them.
    public double tickets() {
        double perTicket = pace() * meanNormalMinutes() + Citizen.OVERHEAD_MINUTES;
        return Math.min(ticketsWanted, LOAD * clerkMinutes() / perTicket);
    }

    /// Each service draws as many citizens as its own counters can serve.
    public Map<ServiceCode, Double> shares() {
        Map<ServiceCode, Double> capacity = new TreeMap<>();
        for (Service service : services) {
            double counters =
                    service.counters().stream().mapToDouble(one -> 1.0 / servicesAt(one)).sum();
            capacity.put(service.code(), counters / service.normalMinutes());
        }
        double sum = capacity.values().stream().mapToDouble(Double::doubleValue).sum();
        capacity.replaceAll((_, share) -> share / sum);
        return capacity;
    }

    public double meanMinutes(ServiceCode code) {
        return services.stream()
                .filter(one -> one.code().equals(code))
                .mapToDouble(one -> one.normalMinutes() * pace())
                .findFirst()
                .orElse(5);
    }

    private double meanNormalMinutes() {
        Map<ServiceCode, Double> shares = shares();
        return services.stream()
                .mapToDouble(one -> shares.getOrDefault(one.code(), 0.0) * one.normalMinutes())
                .sum();
    }

    private double clerkMinutes() {
        long counters =
                services.stream()
                        .map(Service::counters)
                        .flatMap(Collection::stream)
                        .distinct()
                        .count();
        return counters * minutes() * Absence.PRESENT_SHARE;
    }

    private long servicesAt(CounterId counter) {
        return services.stream().filter(one -> one.counters().contains(counter)).count();
    }
}
