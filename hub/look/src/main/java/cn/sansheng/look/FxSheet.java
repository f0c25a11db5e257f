package cn.sansheng.look;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JavaFX style sheets from the tokens. JavaFX has looked-up colours but no `var()`, so a colour
/// becomes `-ss-name` and a size its number on the surface.
public final class FxSheet {
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final String FONT = "    -fx-font-family: \"Noto Sans CJK SC\";\n";

    private FxSheet() {}

    /// `tokens-fx.css`: every colour as a looked-up colour, light, dark and in high contrast.
    public static String tokens(Tokens tokens) {
        return "/* Written by the build from tokens.css; change it there. */\n"
                + rule(".root", FONT, tokens, Tokens.LIGHT)
                + rule(".root.dark", "", tokens, Tokens.DARK)
                + rule(".root.contrast", "", tokens, Tokens.CONTRAST);
    }

    private static String rule(String selector, String first, Tokens tokens, String theme) {
        StringBuilder rule = new StringBuilder(selector).append(" {\n").append(first);
        tokens.colours(theme)
                .forEach((name, colour) ->
                        rule.append("    ")
                                .append(looked(name))
                                .append(": ")
                                .append(colour)
                                .append(";\n"));
        return rule.append("}\n").toString();
    }

    /// A screen's sheet with `var(--name)` written out for one surface. A name that tokens.css does
    /// not know is a mistake.
    public static String of(String sheet, Tokens tokens, String surface) {
        return REFERENCE
                .matcher(sheet)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1), tokens, surface)));
    }

    private static String value(String name, Tokens tokens, String surface) {
        if (tokens.colours(Tokens.LIGHT).containsKey(name)) {
            return looked(name);
        }
        return tokens.pixels(surface, name)
                .map(pixels -> pixels + "px")
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "tokens.css has no --" + name + " for " + surface));
    }

    private static String looked(String name) {
        return "-ss-" + name;
    }
}
