package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/// The one JSON of the product: UTF-8, times RFC 3339 in milliseconds, unknown fields ignored,
/// absent values left out, doubled keys refused.
public final class Json {
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .withCoercionConfigDefaults(Json::noEmptyText)
                    .withCoercionConfig(LogicalType.Textual, Json::onlyText)
                    .changeDefaultNullHandling(was -> was.withContentNulls(Nulls.FAIL))
                    .annotationIntrospector(new RequiredUnlessOptional())
                    .changeDefaultPropertyInclusion(
                            was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, new InstantWriter())
                                    .addDeserializer(Instant.class, new InstantReader()))
                    .build();

    private Json() {}

    /// For a program that must add its own types.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static byte[] bytes(Object message) {
        return MAPPER.writeValueAsBytes(message);
    }

    public static String text(Object message) {
        return MAPPER.writeValueAsString(message);
    }

    public static ObjectNode tree(Object message) {
        return MAPPER.valueToTree(message);
    }

    public static JsonNode instant(Instant at) {
        return MAPPER.valueToTree(at);
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static <T> T read(byte[] utf8, Class<T> type) throws MalformedMessage {
        return read(decoded(utf8), type);
    }

    public static <T> T read(String text, Class<T> type) throws MalformedMessage {
        return guarded(() -> MAPPER.readValue(text, type));
    }

    public static <T> T read(JsonNode tree, Class<T> type) throws MalformedMessage {
        return guarded(() -> MAPPER.treeToValue(tree, type));
    }

    public static ObjectNode readObject(byte[] utf8) throws MalformedMessage {
        return readObject(decoded(utf8));
    }

    public static ObjectNode readObject(String text) throws MalformedMessage {
        return object(guarded(() -> MAPPER.readTree(text)));
    }

    /// Jackson would guess at UTF-16 and pass some of what is not UTF-8.
    private static String decoded(byte[] utf8) throws MalformedMessage {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException bad) {
            throw new MalformedMessage("not UTF-8");
        }
    }

    private static void noEmptyText(MutableCoercionConfig scalar) {
        scalar.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static ObjectNode object(JsonNode node) throws MalformedMessage {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedMessage("a JSON object is needed");
    }

    private interface Reading<T> {
        T read();
    }

    /// Jackson's own words quote the input, which may hold what nobody may log.
    private static <T> T guarded(Reading<T> reading) throws MalformedMessage {
        try {
            T value = reading.read();
            if (value == null) {
                throw new MalformedMessage("nothing there");
            }
            return value;
        } catch (JacksonException bad) {
            throw new MalformedMessage(reason(bad));
        }
    }

    private static String reason(JacksonException bad) {
        Throwable cause = bad.getCause();
        String rule =
                cause != null && cause.getClass() == IllegalArgumentException.class
                        ? String.valueOf(cause.getMessage())
                        : bad.getClass().getSimpleName();
        String path = bad.getPath().stream().map(Json::step).collect(Collectors.joining());
        return path.isEmpty() ? rule : rule + " at " + path.substring(1);
    }

    /// The names of our own fields; the key of a map is content.
    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        if (name == null) {
            return "." + step.getIndex();
        }
        Class<?> owner = step.from() instanceof Class<?> type ? type : step.from().getClass();
        return owner.isRecord() ? "." + name : ".*";
    }

    /// A record says by its types what must be there.
    private static final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            Boolean said = super.hasRequiredMarker(config, member);
            Class<?> type = member.getRawType();
            if (said != null || !member.getDeclaringClass().isRecord()) {
                return said;
            }
            return type != Optional.class && type != OptionalInt.class;
        }
    }

    private static final class InstantWriter extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator to, SerializationContext context) {
            to.writeString(MILLIS.format(value));
        }
    }

    private static final class InstantReader extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser from, DeserializationContext context) {
            try {
                return OffsetDateTime.parse(from.getString())
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS);
            } catch (java.time.DateTimeException bad) {
                return (Instant)
                        context.handleWeirdStringValue(
                                Instant.class, from.getString(), "not an RFC 3339 time");
            }
        }
    }
}
