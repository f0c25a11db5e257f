package cn.sansheng.client.tape;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.ser.ValueSerializerModifier;

/// A record that is a map's key, where it is more than one text: the key is its JSON. Such a key
/// holds nothing that is masked.
final class RecordKeys {
    private static final JsonMapper JSON = TapeJson.withTextKeys(List.of());

    private RecordKeys() {}

    private static boolean isOurs(JavaType type) {
        Class<?> raw = type.getRawClass();
        return raw.isRecord()
                && Arrays.stream(raw.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    static final class Writing extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifyKeySerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> usual) {
            return isOurs(type) ? new KeyWriter() : usual;
        }
    }

    static final class Reading extends SimpleKeyDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isOurs(type) ? new KeyReader(type) : null;
        }
    }

    private static final class KeyWriter extends ValueSerializer<Object> {
        @Override
        public void serialize(Object key, JsonGenerator to, SerializationContext context) {
            to.writeName(JSON.writeValueAsString(key));
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final ObjectReader reader;

        KeyReader(JavaType type) {
            this.reader = JSON.readerFor(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return reader.readValue(key);
        }
    }
}
