package cn.sansheng.client.tape;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/// Names the records of every sealed family that does not name them itself, so that a core needs no
/// annotations for its tapes and a new event cannot be forgotten; and masks what must not be there.
final class SealedFamilies extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonTypeInfo.Value BY_NAME =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME,
                    JsonTypeInfo.As.PROPERTY,
                    "type",
                    null,
                    false,
                    true,
                    null);

    private final transient List<Mask> masks;

    SealedFamilies(List<Mask> masks) {
        this.masks = List.copyOf(masks);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated type) {
        return type instanceof AnnotatedClass
                        && isOfAFamily(type.getRawType())
                        && !type.hasAnnotation(JsonTypeInfo.class)
                ? BY_NAME
                : null;
    }

    private static boolean isOfAFamily(Class<?> type) {
        return type.isSealed()
                || (type.isRecord()
                        && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed));
    }

    /// PrinterLost is "printer-lost".
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return type.getRawType().isRecord() && !type.hasAnnotation(JsonTypeName.class)
                ? type.getRawType()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member)) {
            return null;
        }
        return masks.stream()
                .filter(mask ->
                        mask.owner().equals(member.getDeclaringClass())
                                && mask.component().equals(member.getName()))
                .findFirst()
                .map(mask -> new Masked(mask.how()))
                .orElse(null);
    }

    private static final class Masked extends ValueSerializer<Object> {
        private final UnaryOperator<String> how;

        Masked(UnaryOperator<String> how) {
            this.how = how;
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            Object held = value instanceof Optional<?> some ? some.orElse(null) : value;
            if (held == null) {
                to.writeNull();
            } else {
                to.writeString(how.apply(held.toString()));
            }
        }

        @Override
        public boolean isEmpty(SerializationContext context, Object value) {
            return value instanceof Optional<?> some && some.isEmpty();
        }
    }
}
