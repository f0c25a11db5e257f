package cn.sansheng.client.tape;

import cn.sansheng.messages.Json;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The JSON of tapes: that of the messages, and beside it whole states of a pure core as they are,
/// with every sealed family of records, and with times to the nanosecond.
final class TapeJson {
    private TapeJson() {}

    static JsonMapper plain() {
        return masking(List.of());
    }

    static JsonMapper masking(List<Mask> masks) {
        SimpleModule keys =
                new SimpleModule("tape-keys")
                        .setSerializerModifier(new RecordKeys.Writing())
                        .setKeyDeserializers(new RecordKeys.Reading());
        return withTextKeys(masks).rebuild().addModule(keys).build();
    }

    /// The same for states in which no record is a key.
    static JsonMapper withTextKeys(List<Mask> masks) {
        SimpleModule exact =
                new SimpleModule("tape")
                        .addSerializer(Instant.class, new InstantWriter())
                        .addDeserializer(Instant.class, new InstantReader());
        JsonMapper messages = Json.mapper();
        return messages.rebuild()
                .annotationIntrospector(
                        AnnotationIntrospector.pair(
                                new SealedFamilies(masks),
                                messages.serializationConfig().getAnnotationIntrospector()))
                // A record's components are all that it is; isEmpty() and the like follow.
                .changeDefaultVisibility(was -> was.withIsGetterVisibility(Visibility.NONE))
                .addModule(exact)
                .build();
    }

    private static final class InstantWriter extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator to, SerializationContext context) {
            to.writeString(value.toString());
        }
    }

    private static final class InstantReader extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser from, DeserializationContext context) {
            try {
                return Instant.parse(from.getString());
            } catch (java.time.DateTimeException bad) {
                return (Instant)
                        context.handleWeirdStringValue(Instant.class, from.getString(), "no time");
            }
        }
    }
}
