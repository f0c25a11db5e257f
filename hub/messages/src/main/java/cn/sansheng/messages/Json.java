package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

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
        return guarded(() -> MAPPER.readValue(utf8, type));
    }

    public static <T> T read(String text, Class<T> type) throws MalformedMessage {
        return guarded(() -> MAPPER.readValue(text, type));
    }

    public static <T> T read(JsonNode tree, Class<T> type) throws MalformedMessage {
        return guarded(() -> MAPPER.treeToValue(tree, type));
    }

    public static ObjectNode readObject(byte[] utf8) throws MalformedMessage {
        return object(guarded(() -> MAPPER.readTree(utf8)));
    }

    public static ObjectNode readObject(String text) throws MalformedMessage {
        return object(guarded(() -> MAPPER.readTree(text)));
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
        String rule =
                bad.getCause() instanceof IllegalArgumentException ours
                        ? String.valueOf(ours.getMessage())
                        : bad.getClass().getSimpleName();
        return bad.getPath().isEmpty() ? rule : rule + " at " + bad.getPathReference();
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
