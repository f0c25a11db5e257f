package cn.sansheng.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FxSheetTest {
    private static final Tokens TOKENS = Tokens.load();

    /// Read back by other means than the ones that wrote it.
    @Test
    void theBuiltSheetHoldsEveryColourOfTokensCssInBothThemes() throws IOException {
        String web = resource("/web/tokens.css");
        String fx = resource("/cn/sansheng/look/fx/tokens-fx.css");
        int dark = web.indexOf("[data-theme=\"dark\"]");
        int type = web.indexOf("/* Type per surface");
        Map<String, String> light = colours(web.substring(0, dark), "--");
        light.put("today", light.get("accent"));
        Map<String, String> night = new LinkedHashMap<>(light);
        night.putAll(colours(web.substring(dark, type), "--"));
        night.put("today", night.get("accent"));
        int split = fx.indexOf(".root.dark");
        assertEquals(light, colours(fx.substring(0, split), "-ss-"));
        assertEquals(night, colours(fx.substring(split), "-ss-"));
    }

    @Test
    void sizesAreThoseOfTheSurface() {
        assertEquals(Optional.of(300), TOKENS.pixels("on-kiosk", "t-number"));
        assertEquals(Optional.of(380), TOKENS.pixels("on-kiosk.large", "t-number"));
        assertEquals(Optional.of(10), TOKENS.pixels("on-kiosk.large", "r-tile"));
        assertEquals(Optional.of(164), TOKENS.pixels("on-console", "t-number"));
    }

    @Test
    void aSheetIsWrittenOutForItsSurface() {
        assertEquals(
                ".x { -fx-fill: -ss-accent; -fx-font-size: 42px; }",
                FxSheet.of(
                        ".x { -fx-fill: var(--accent); -fx-font-size: var(--t-item); }",
                        TOKENS,
                        "on-kiosk"));
    }

    @Test
    void aNameThatTokensCssDoesNotKnowIsAMistake() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FxSheet.of(".x { -fx-fill: var(--pink); }", TOKENS, "on-kiosk"));
    }

    private static Map<String, String> colours(String css, String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher colour =
                Pattern.compile(Pattern.quote(prefix) + "([a-z0-9-]+):\\s*(#[0-9A-F]{6});")
                        .matcher(css);
        while (colour.find()) {
            found.put(colour.group(1), colour.group(2));
        }
        return found;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FxSheetTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
