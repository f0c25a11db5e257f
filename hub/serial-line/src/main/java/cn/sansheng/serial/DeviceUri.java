package cn.sansheng.serial;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form of every device in a station's configuration: `scheme:target?key=value&key=value`.
/// Chinese texts need no encoding; what a URI does not allow, as a space, is written as %20.
public record DeviceUri(String scheme, String target, Map<String, String> settings) {
    public static DeviceUri parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "a device is written scheme:target?key=value, was " + nameOf(text));
        }
        int question = text.indexOf('?', colon);
        int end = question < 0 ? text.length() : question;
        Map<String, String> settings = new LinkedHashMap<>();
        if (question >= 0) {
            for (String setting : text.substring(question + 1).split("&", -1)) {
                put(setting, settings, text);
            }
        }
        return new DeviceUri(text.substring(0, colon), text.substring(colon + 1, end), settings);
    }

    public DeviceUri {
        settings = Map.copyOf(settings);
    }

    /// Settings nobody reads are mistakes.
    public DeviceUri allowing(String... keys) {
        settings.keySet().stream()
                .filter(key -> !Set.of(keys).contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("unknown setting " + key + " of " + this);
                });
        return this;
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    public int number(String key, int least, int most, int usual) {
        String value = settings.get(key);
        if (value == null) {
            return usual;
        }
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                key + " of " + this + " must be " + least + " to " + most + ", was " + value);
    }

    @Override
    public String toString() {
        return scheme + ":" + target;
    }

    private static void put(String setting, Map<String, String> settings, String text) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "a setting is written key=value, as not all are of " + nameOf(text));
        }
        String key = setting.substring(0, equals);
        if (settings.put(key, decoded(setting.substring(equals + 1))) != null) {
            throw new IllegalArgumentException(key + " is set twice in " + nameOf(text));
        }
    }

    /// Without the settings: one of them may be a password.
    private static String nameOf(String text) {
        int question = text.indexOf('?');
        return question < 0 ? text : text.substring(0, question);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
