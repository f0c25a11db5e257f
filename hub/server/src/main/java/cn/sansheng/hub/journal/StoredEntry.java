package cn.sansheng.hub.journal;

import java.time.LocalDate;

/// One entry as the journal keeps it.
public record StoredEntry(long n, LocalDate day, String text, String hash) {
    /// Its line in the export, without the line's end.
    public String line() {
        return line(hash, text);
    }

    static String line(String hash, String text) {
        return "{\"hash\":\"" + hash + "\",\"entry\":" + text + "}";
    }

    Head head() {
        return new Head(n, hash);
    }
}
