package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Person;
import java.util.List;
import java.util.Locale;

/// One person of hall.yaml, and whether they can sign in.
public record PersonRow(
        String id, String name, List<String> roles, boolean hasPin, boolean hasPassword) {

    public static PersonRow of(Person person, boolean hasPin, boolean hasPassword) {
        List<String> roles =
                person.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sorted()
                        .toList();
        return new PersonRow(person.id().value(), person.displayName(), roles, hasPin, hasPassword);
    }
}
