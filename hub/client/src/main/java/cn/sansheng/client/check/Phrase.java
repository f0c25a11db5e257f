package cn.sansheng.client.check;

/// The same in Chinese and in English; technicians read the first, their makers the second.
public record Phrase(String zh, String en) {
    /// What has no translation: a reading, an error of the system.
    public static Phrase both(String text) {
        return new Phrase(text, text);
    }

    /// On one line; what is the same in both stands once.
    public String line() {
        return zh.equals(en) ? zh : zh + "  " + en;
    }
}
