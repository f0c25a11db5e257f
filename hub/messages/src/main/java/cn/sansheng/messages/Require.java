package cn.sansheng.messages;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The checks that records make of themselves.
final class Require {
    private Require() {}

    static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static String matching(Pattern form, @Nullable String value, String name) {
        if (!form.matcher(present(value, name)).matches()) {
            throw new IllegalArgumentException(name + " must match " + form.pattern());
        }
        return present(value, name);
    }

    /// Java reads more than the one form of a UUID, so it must be what it writes, in either case.
    static UUID uuid(@Nullable String text, String name) {
        String given = present(text, name);
        try {
            UUID read = UUID.fromString(given);
            if (read.toString().equalsIgnoreCase(given)) {
                return read;
            }
        } catch (IllegalArgumentException no) {
            throw new IllegalArgumentException(name + " must be a UUID", no);
        }
        throw new IllegalArgumentException(name + " must be a UUID");
    }

    static long between(long least, long value, long most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most);
        }
        return value;
    }

    /// How many people, calls, minutes: enough for any hall, small enough for any reader.
    static int count(int value, String name) {
        return (int) between(0, value, 1_000_000, name);
    }

    static double seconds(double value, String name) {
        if (!(value >= 0 && value <= 1_000_000)) {
            throw new IllegalArgumentException(name + " must be 0 to 1000000");
        }
        return value;
    }

    static long revision(long value) {
        return between(0, value, Long.MAX_VALUE, "revision");
    }

    static String note(String value) {
        NoteFault.of(value)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.rule());
                });
        return value;
    }
}
