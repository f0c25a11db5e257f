package cn.sansheng.messages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `hall/v1/<hall>/<verb>/<name>`. The name is a station's, except for views, where it is the
/// view's.
public record Topic(HallId hall, Verb verb, String name) {
    private static final Pattern FORM =
            Pattern.compile(
                    "hall/v1/([a-z0-9-]{1,32})/(status|fact|ack|request|reply|order|view)/([a-z0-9-]{1,40})");

    public static Topic of(HallId hall, Verb verb, StationName station) {
        return new Topic(hall, verb, station.value());
    }

    public static Topic view(HallId hall, String name) {
        return new Topic(hall, Verb.VIEW, name);
    }

    /// Every topic of one verb in a hall, as a subscription.
    public static String filter(HallId hall, Verb verb) {
        return "hall/v1/" + hall + "/" + verb.wire() + "/+";
    }

    /// Empty for every text that is not a topic of ours.
    public static Optional<Topic> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Verb verb = Verb.valueOf(form.group(2).toUpperCase(java.util.Locale.ROOT));
        return Optional.of(new Topic(new HallId(form.group(1)), verb, form.group(3)));
    }

    @Override
    public String toString() {
        return "hall/v1/" + hall + "/" + verb.wire() + "/" + name;
    }
}
