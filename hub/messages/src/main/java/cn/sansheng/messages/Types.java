package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The names of all records of a sealed family, of the families in it too.
    public static Set<String> of(Class<?> family) {
        return records(family).map(Types::nameOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Types::records)
                : Stream.of(type);
    }
}
