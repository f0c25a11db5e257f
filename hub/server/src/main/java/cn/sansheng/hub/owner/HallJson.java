package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.journal.Packed;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// A hall as a snapshot's packed JSON. Whoever changes what a hall is made of raises the format; a
/// value more that may be absent, and was in every hall before, needs none. Nobody but this class
/// writes one, so doubled keys are not looked for: with a day's tickets that took a good part of a
/// start.
public final class HallJson {
    public static final int FORMAT = 4;

    private static final JsonMapper MAPPER =
            Json.mapper()
                    .rebuild()
                    .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(PSortedMap.class, new SortedMaps(null))
                                    .addDeserializer(PVector.class, new Vectors(null)))
                    .build();

    private HallJson() {}

    public static Packed packed(Hall hall) {
        return Packed.of(out -> MAPPER.writeValue(out, hall));
    }

    public static Hall read(Packed state) throws MalformedMessage {
        try {
            return MAPPER.readValue(state.unpacked(), Hall.class);
        } catch (JacksonException bad) {
            throw new MalformedMessage(
                    bad.getClass().getSimpleName() + " at " + bad.getPathReference());
        }
    }

    /// Read as what the JDK has for it, then made persistent.
    private abstract static class Via<F, T> extends ValueDeserializer<T> {
        private final @Nullable ValueDeserializer<F> plain;

        Via(@Nullable ValueDeserializer<F> plain) {
            this.plain = plain;
        }

        abstract JavaType plainType(DeserializationContext context, JavaType type);

        abstract ValueDeserializer<T> with(ValueDeserializer<F> reader);

        abstract T made(F read);

        @Override
        @SuppressWarnings("unchecked") // the reader is looked up by the very type
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) {
            JavaType type = plainType(context, context.getContextualType());
            return with(
                    (ValueDeserializer<F>) context.findContextualValueDeserializer(type, property));
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (plain == null) {
                throw new IllegalStateException("used without its type");
            }
            return made(plain.deserialize(parser, context));
        }
    }

    private static final class SortedMaps
            extends Via<Map<String, Object>, PSortedMap<String, Object>> {
        SortedMaps(@Nullable ValueDeserializer<Map<String, Object>> plain) {
            super(plain);
        }

        @Override
        JavaType plainType(DeserializationContext context, JavaType type) {
            return context.getTypeFactory()
                    .constructMapType(
                            LinkedHashMap.class, type.getKeyType(), type.getContentType());
        }

        @Override
        ValueDeserializer<PSortedMap<String, Object>> with(
                ValueDeserializer<Map<String, Object>> reader) {
            return new SortedMaps(reader);
        }

        @Override
        PSortedMap<String, Object> made(Map<String, Object> read) {
            return TreePMap.fromSortedMap(new TreeMap<>(read));
        }
    }

    private static final class Vectors extends Via<java.util.List<Object>, PVector<Object>> {
        Vectors(@Nullable ValueDeserializer<java.util.List<Object>> plain) {
            super(plain);
        }

        @Override
        JavaType plainType(DeserializationContext context, JavaType type) {
            return context.getTypeFactory()
                    .constructCollectionType(java.util.ArrayList.class, type.getContentType());
        }

        @Override
        ValueDeserializer<PVector<Object>> with(ValueDeserializer<java.util.List<Object>> reader) {
            return new Vectors(reader);
        }

        @Override
        PVector<Object> made(java.util.List<Object> read) {
            return TreePVector.from(read);
        }
    }
}
