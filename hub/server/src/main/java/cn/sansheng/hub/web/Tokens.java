package cn.sansheng.hub.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The design tokens as browsers get them: the file knows dark as a theme by name, browsers know it
/// as a wish of their user. Said once in the file, so the two cannot differ.
final class Tokens {
    private static final Pattern DARK =
            Pattern.compile("\\[data-theme=\"dark\"] \\{(.*?)\\n}", Pattern.DOTALL);

    private Tokens() {}

    static String withNight(String tokens) {
        Matcher dark = DARK.matcher(tokens);
        if (!dark.find()) {
            throw new IllegalStateException("tokens.css has no dark theme");
        }
        return tokens
                + "\n@media (prefers-color-scheme: dark) { :root:not([data-theme]) {"
                + dark.group(1)
                + "\n} }\n";
    }
}
