package cn.sansheng.hub.web.page;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// Every word of every page, in one language.
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("web.i18n.messages", Locale.of(language.wire()));
    }

    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no words in " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    public String html() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    public Words other() {
        return in(language == Language.ZH ? Language.EN : Language.ZH);
    }

    public String of(Names names) {
        return names.in(language);
    }

    /// Numbers come as text, so that no locale puts a comma into 1000.
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        Object[] texts = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            texts[at] = String.valueOf(values[at]);
        }
        return texts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    /// The word of a coded value, where there is one.
    public Optional<String> known(String family, String code) {
        String key = family + "." + code;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /// The word of a coded value, or the code itself where a newer station sends one unknown here.
    public String code(String family, String code) {
        return known(family, code).orElse(code);
    }
}
