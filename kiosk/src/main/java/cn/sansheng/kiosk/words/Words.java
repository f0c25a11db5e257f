package cn.sansheng.kiosk.words;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language. A place for a value is written `{0}`.
public final class Words {
    private static final Words ZH = new Words(Locale.SIMPLIFIED_CHINESE, Language.ZH);
    private static final Words EN = new Words(Locale.ENGLISH, Language.EN);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, Language language) {
        this.language = language;
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        Words.class.getPackageName() + ".messages",
                        Locale.of(language.wire()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    /// Without values the places stay as they are written, for rich text.
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }

    /// The special word if there is one, else the other's.
    public String orElse(String key, String other) {
        return of(bundle.containsKey(key) ? key : other);
    }

    public String name(View.Names names) {
        return names.in(language);
    }

    public String counters(List<CounterId> counters) {
        return String.join(of("counters.between"), CounterRuns.of(counters));
    }

    public String date(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(of("date.pattern"), locale).format(time);
    }

    public static String clock(TemporalAccessor time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }
}
