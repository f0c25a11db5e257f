package cn.sansheng.client.tape;

import java.util.function.UnaryOperator;

/// A component of a record that may hold what no tape may hold: a secret, or words about somebody.
/// `how` makes of its text what stands on the tape instead; the record must accept that again.
public record Mask(Class<? extends Record> owner, String component, UnaryOperator<String> how) {
    /// As long as before, digits still digits: rules about runs of digits judge it alike.
    public static String blank(String text) {
        return text.replaceAll("\\d", "0").replaceAll("[^\\s0]", "x");
    }

    /// Not even how long it was.
    public static Mask secret(Class<? extends Record> owner, String component) {
        return new Mask(owner, component, text -> text.isEmpty() ? "" : "0000");
    }

    public static Mask blank(Class<? extends Record> owner, String component) {
        return new Mask(owner, component, Mask::blank);
    }
}
