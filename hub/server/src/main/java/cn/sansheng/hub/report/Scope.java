package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.config.HallConfig.Role;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody may see in figures (S7): the whole hall, or the part that they answer for. Who
/// also serves at a counter sees ratings only of whole months that are over, so that no rating can
/// be tied to a citizen of the day (B1.6).
public record Scope(Optional<Part> part, boolean serves) {
    private static final Set<Role> WHOLE =
            Set.of(Role.HALL_MANAGER, Role.SUPERVISOR, Role.ADMINISTRATOR);

    /// The services somebody answers for, the counters set up for them and the people who may
    /// handle them.
    record Part(Set<ServiceCode> services, Set<CounterId> counters, Set<ClerkId> clerks) {}

    /// The department's own: every service of the offices whose services this person handles.
    public static Scope of(Person person, HallConfig config) {
        boolean serves = person.roles().contains(Role.CLERK);
        boolean whole = person.roles().stream().anyMatch(WHOLE::contains);
        return new Scope(whole ? Optional.empty() : Optional.of(part(person, config)), serves);
    }

    private static Part part(Person person, HallConfig config) {
        Set<String> offices =
                config.services().stream()
                        .filter(service -> person.serves().contains(service.code()))
                        .map(service -> service.department().zh())
                        .collect(Collectors.toSet());
        var own =
                config.services().stream()
                        .filter(service -> offices.contains(service.department().zh()))
                        .toList();
        Set<ServiceCode> services =
                own.stream().map(HallConfig.Service::code).collect(Collectors.toSet());
        return new Part(
                services,
                own.stream()
                        .flatMap(service -> service.counters().stream())
                        .collect(Collectors.toSet()),
                config.people().stream()
                        .filter(other -> other.serves().stream().anyMatch(services::contains))
                        .map(Person::id)
                        .collect(Collectors.toSet()));
    }

    public boolean sees(ServiceCode service) {
        return part.map(mine -> mine.services.contains(service)).orElse(true);
    }

    public boolean sees(CounterId counter) {
        return part.map(mine -> mine.counters.contains(counter)).orElse(true);
    }

    public boolean sees(ClerkId clerk) {
        return part.map(mine -> mine.clerks.contains(clerk)).orElse(true);
    }

    boolean seesRatings(Period period, LocalDate today) {
        return !serves || period.wholeMonthsBefore(today);
    }
}
