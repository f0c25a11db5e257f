package cn.sansheng.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FxSheetTest {
    private static final Tokens TOKENS = Tokens.load();

    /// Read back by other means than the ones that wrote it.
    @Test
    void theBuiltSheetHoldsEveryColourOfTokensCssInEveryTheme() throws IOException {
        String web = resource("/web/tokens.css");
        String fx = resource("/cn/sansheng/look/fx/tokens-fx.css");
        int dark = web.indexOf("[data-theme=\"dark\"]");
        int contrast = web.indexOf("[data-theme=\"contrast\"]");
        int type = web.indexOf("/* Type per surface");
        int fxDark = fx.indexOf(".root.dark");
        int fxContrast = fx.indexOf(".root.contrast");
        Map<String, String> light = colours(web.substring(0, dark), "--");
        light.put("today", light.get("accent"));
        assertEquals(light, colours(fx.substring(0, fxDark), "-ss-"));
        assertEquals(
                over(light, web.substring(dark, contrast)),
                colours(fx.substring(fxDark, fxContrast), "-ss-"));
        assertEquals(
                over(light, web.substring(contrast, type)),
                colours(fx.substring(fxContrast), "-ss-"));
    }

    private static Map<String, String> over(Map<String, String> light, String theme) {
        Map<String, String> all = new LinkedHashMap<>(light);
        all.putAll(colours(theme, "--"));
        all.put("today", all.get("accent"));
        return all;
    }

    /// B6, WCAG 1.4.6: 7 to 1 for every word, on every ground that it may stand on.
    @Test
    void b6_highContrastIsWellAboveSevenToOne() {
        Map<String, String> theme = TOKENS.colours(Tokens.CONTRAST);
        for (String word : List.of("ink", "ink-2", "accent", "good", "watch", "alarm")) {
            for (String ground : List.of("page", "surface", "accent-soft", "watch-soft")) {
                double ratio = contrast(theme, word, ground);
                assertTrue(ratio >= 10, () -> word + " on " + ground + ": " + ratio);
            }
        }
        assertTrue(contrast(theme, "on-accent", "accent") >= 10);
        assertTrue(contrast(theme, "on-ink", "ink") >= 10);
        assertTrue(contrast(theme, "on-watch", "watch-fill") >= 10);
    }

    private static double contrast(Map<String, String> theme, String word, String ground) {
        double one = luminance(theme.getOrDefault(word, ""));
        double other = luminance(theme.getOrDefault(ground, ""));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 255) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
