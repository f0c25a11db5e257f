package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The `type` names of the message families, read off the records themselves.
public final class Types {
    public static final Set<String> FACTS = of(Fact.class);
    public static final Set<String> REQUESTS = of(Request.class);
    public static final Set<String> ORDERS = of(Order.class);

    private Types() {}

    /// The name that a record travels under.
    public static String nameOf(Class<?> record) {
        JsonTypeName name = record.getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException(record + " has no type name");
        }
        return name.value();
    }

    private static Set<String> of(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(Types::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
