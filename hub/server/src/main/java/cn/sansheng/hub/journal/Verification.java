package cn.sansheng.hub.journal;

import java.util.Locale;

/// The verdict on a journal, or on its export.
public sealed interface Verification {
    /// 0 good, 1 judged bad, 2 could not be judged.
    int exitCode();

    /// One line for the person who asked.
    String sentence();

    record Whole(long entries, Head head) implements Verification {
        @Override
        public int exitCode() {
            return 0;
        }

        @Override
        public String sentence() {
            return "whole: %d entries, anchor %s".formatted(entries, head);
        }
    }

    /// `n` is the first number at which the journal is not what was written.
    record Bent(long n, Why why) implements Verification {
        public enum Why {
            CHANGED("the entry's text is not the one that was written"),
            HASH("the hash beside the entry is not the one that was written"),
            MISSING("the entry is missing"),
            SWAPPED("the entry does not stand in its place"),
            ANCHOR("the entry is not the one that was anchored");

            private final String words;

            Why(String words) {
                this.words = words;
            }
        }

        @Override
        public int exitCode() {
            return 1;
        }

        @Override
        public String sentence() {
            String word = why.name().toLowerCase(Locale.ROOT);
            return "bent at entry %d: %s: %s".formatted(n, word, why.words);
        }
    }

    record Unreadable(String reason) implements Verification {
        @Override
        public int exitCode() {
            return 2;
        }

        @Override
        public String sentence() {
            return "unreadable: " + reason;
        }
    }
}
