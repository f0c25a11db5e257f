package cn.sansheng.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values of tokens.css by the selector under which they stand.
public record Tokens(Map<String, Map<String, String>> bySelector) {
    public static final String LIGHT = ":root, [data-theme=\"light\"]";
    public static final String DARK = "[data-theme=\"dark\"]";
    public static final String CONTRAST = "[data-theme=\"contrast\"]";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern VALUE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}");
    private static final Pattern PIXELS = Pattern.compile("(\\d+)px");

    public Tokens {
        bySelector = Map.copyOf(bySelector);
    }

    public static Tokens load() {
        try (InputStream css = Tokens.class.getResourceAsStream("/web/tokens.css")) {
            if (css == null) {
                throw new IllegalStateException("tokens.css is not on the class path");
            }
            return parse(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Tokens parse(String css) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            Map<String, String> values = values(rule.group(2));
            if (!values.isEmpty()) {
                rules.put(rule.group(1).strip(), values);
            }
        }
        return new Tokens(rules);
    }

    private static Map<String, String> values(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(body);
        while (value.find()) {
            values.put(value.group(1), value.group(2).strip());
        }
        return values;
    }

    /// The colours of a theme, references resolved, in the order of the file.
    public Map<String, String> colours(String theme) {
        Map<String, String> all = new LinkedHashMap<>(bySelector.getOrDefault(LIGHT, Map.of()));
        all.putAll(bySelector.getOrDefault(theme, Map.of()));
        Map<String, String> colours = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            String own = resolved(value, all);
            if (COLOUR.matcher(own).matches()) {
                colours.put(name, own);
            }
        });
        return colours;
    }

    /// A size in pixels on a surface, such as `on-kiosk` or `on-kiosk.large`; whatever the surface
    /// does not name stands for all of them.
    public Optional<Integer> pixels(String surface, String name) {
        String own = bySelector.getOrDefault("." + surface, Map.of()).get(name);
        if (own == null) {
            int dot = surface.lastIndexOf('.');
            if (dot > 0) {
                return pixels(surface.substring(0, dot), name);
            }
            own = bySelector.getOrDefault(LIGHT, Map.of()).get(name);
        }
        return Optional.ofNullable(own)
                .map(PIXELS::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)));
    }

    private static String resolved(String value, Map<String, String> all) {
        Matcher reference = REFERENCE.matcher(value);
        return reference.matches() ? all.getOrDefault(reference.group(1), value) : value;
    }
}
