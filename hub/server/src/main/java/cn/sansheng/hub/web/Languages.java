package cn.sansheng.hub.web;

import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.Language;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// Chinese, unless `?lang=en` was asked for now or before.
final class Languages {
    private static final String NAME = "lang";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private Languages() {}

    static Words words(Context request) {
        Optional<Language> asked = parse(request.queryParam(NAME));
        asked.ifPresent(language -> remember(request, language));
        return Words.in(asked.or(() -> parse(request.cookie(NAME))).orElse(Language.ZH));
    }

    private static Optional<Language> parse(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return switch (text) {
            case "zh" -> Optional.of(Language.ZH);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    private static void remember(Context request, Language language) {
        request.cookie(
                new Cookie(NAME, language.wire(), "/", YEAR, false, true, null, SameSite.LAX));
    }
}
