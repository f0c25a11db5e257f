package cn.sansheng.hub.config;

import java.util.Set;
import java.util.stream.Collectors;

/// Who may do what, and at which services.
final class People {
    private People() {}

    static void check(Section hall, Faults faults) {
        Set<String> codes =
                hall.sections("services").stream()
                        .flatMap(service -> service.given("code").stream())
                        .collect(Collectors.toSet());
        Uniqueness ids = new Uniqueness("person", faults);
        for (Section person : hall.sections("people")) {
            person.value("id").ifPresent(ids::use);
            person.values("serves").stream()
                    .filter(service -> !codes.contains(service.text()))
                    .forEach(service ->
                            faults.add(service, "there is no service " + service.text()));
            if (person.texts("roles").anyMatch("clerk"::equals)
                    && person.texts("serves").findAny().isEmpty()) {
                faults.add(person.line(), person.path(), "a clerk must serve something");
            }
        }
    }
}
