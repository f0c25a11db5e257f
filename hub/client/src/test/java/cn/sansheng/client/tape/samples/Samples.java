package cn.sansheng.client.tape.samples;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Values of every record of a sealed family, made from its components: full and bare, of every
/// subtype and constant that stands in them. An event that is written tomorrow is among them.
public final class Samples {
    private static final UUID ID = UUID.fromString("019aa0b2-7c11-7cde-8000-0123456789ab");

    private static final Map<Class<?>, List<?>> LEAVES =
            Map.ofEntries(
                    Map.entry(String.class, List.of("text")),
                    Map.entry(int.class, List.of(3)),
                    Map.entry(Integer.class, List.of(3)),
                    Map.entry(long.class, List.of(7L)),
                    Map.entry(double.class, List.of(2.5)),
                    Map.entry(char.class, List.of('a')),
                    Map.entry(boolean.class, List.of(true, false)),
                    Map.entry(Boolean.class, List.of(true, false)),
                    Map.entry(UUID.class, List.of(ID)),
                    Map.entry(URI.class, List.of(URI.create("https://hall.example/t/x"))),
                    Map.entry(Duration.class, List.of(Duration.ofNanos(1_234_567_891))),
                    Map.entry(Instant.class, List.of(Instant.parse("2026-11-23T02:24:30.123Z"))),
                    Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 11, 23))),
                    Map.entry(LocalDateTime.class, List.of(LocalDateTime.of(2026, 11, 23, 10, 24))),
                    Map.entry(ZoneId.class, List.of(ZoneId.of("Asia/Shanghai"))),
                    Map.entry(OptionalInt.class, List.of(OptionalInt.of(3), OptionalInt.empty())),
                    Map.entry(BoardId.class, List.of(new BoardId("3"))),
                    Map.entry(ClerkId.class, List.of(new ClerkId("c-017"))),
                    Map.entry(CounterId.class, List.of(new CounterId(3))),
                    Map.entry(LineId.class, List.of(new LineId("25"))),
                    Map.entry(PartName.class, List.of(new PartName("printer"))),
                    Map.entry(Priority.class, List.of(new Priority("elderly"))),
                    Map.entry(ServiceCode.class, List.of(new ServiceCode('A'))),
                    Map.entry(TicketId.class, List.of(new TicketId(ID))),
                    Map.entry(TicketNumber.class, List.of(new TicketNumber('A', 12))),
                    Map.entry(Token.class, List.of(new Token("abcdefghijklmnopqrstuvwxyz"))),
                    Map.entry(
                            View.Ranges.Range.class,
                            List.of(new View.Ranges.Range(new ServiceCode('A'), 5001, 5200))));

    private Samples() {}

    public static <T> List<T> of(Class<T> family) {
        return all(family).stream().map(family::cast).toList();
    }

    /// The records of a sealed family, of the families in it too.
    public static List<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(each -> records(each).stream())
                        .toList()
                : List.of(family);
    }

    private static List<?> all(Type type) {
        return switch (type) {
            case ParameterizedType generic -> collected(generic);
            case Class<?> plain when LEAVES.containsKey(plain) -> LEAVES.get(plain);
            case Class<?> plain when plain.isEnum() -> List.of(plain.getEnumConstants());
            case Class<?> plain when plain.isSealed() ->
                    records(plain).stream().flatMap(each -> all(each).stream()).toList();
            case Class<?> plain when plain.isRecord() -> built(plain);
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    private static List<?> collected(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        Class<?> raw = (Class<?>) generic.getRawType();
        List<Object> values = new ArrayList<>();
        if (raw == Optional.class) {
            all(of[0]).forEach(value -> values.add(Optional.of(value)));
            values.add(Optional.empty());
        } else if (raw == List.class) {
            values.add(List.copyOf(all(of[0])));
            values.add(List.of());
        } else if (raw == Set.class) {
            values.add(Set.copyOf(all(of[0])));
            values.add(Set.of());
        } else if (raw == Map.class) {
            values.add(Map.of(all(of[0]).getFirst(), all(of[1]).getFirst()));
            values.add(Map.of());
        } else {
            throw new IllegalArgumentException("no sample of " + generic);
        }
        return values;
    }

    /// As many as its most manifold component has, so that each of them comes up.
    private static List<?> built(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        List<List<?>> choices = new ArrayList<>();
        for (RecordComponent part : parts) {
            choices.add(all(part.getGenericType()));
        }
        int most = choices.stream().mapToInt(List::size).max().orElse(1);
        List<Object> values = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            values.add(one(type, parts, choices, at));
        }
        return values;
    }

    private static Object one(
            Class<?> type, RecordComponent[] parts, List<List<?>> choices, int at) {
        Object[] values = choices.stream().map(choice -> choice.get(at % choice.size())).toArray();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("no sample of " + type, refused);
        }
    }
}
