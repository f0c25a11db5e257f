package cn.sansheng.counter.console;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language.
public final class Words {
    private static final String BUNDLE = "cn.sansheng.counter.console.messages";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Language language;
    private final ResourceBundle bundle;

    public Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, Locale.of(language.wire()));
    }

    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String of(Names names) {
        return names.in(language);
    }

    /// 9:49
    public String minute(LocalTime time) {
        return MINUTE.format(time);
    }

    /// 10:24:36
    public String second(LocalTime time) {
        return SECOND.format(time);
    }

    /// As the words' keys have it: NEXT_LONGEST is next-longest.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
