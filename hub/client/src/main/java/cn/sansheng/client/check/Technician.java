package cn.sansheng.client.check;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whoever stands at the station while it is tried, or nobody.
public interface Technician {
    enum Answer {
        YES,
        NO,
        /// Nobody can answer any more.
        NOBODY
    }

    /// Whether a person can read what this process says and answer it. A pipe or a log is nobody.
    /// Which console a JDK makes, and whether any, is its own choice and has changed back.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isAtTerminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// Whether anything that needs a hand or eyes is worth beginning.
    boolean isThere();

    void comesTo(Device device);

    /// What to do now.
    void told(Phrase what);

    void told(Tried tried);

    /// For what only eyes and ears can tell. Waits as long as it takes.
    Answer asked(Phrase question) throws InterruptedException;

    /// What is typed next, if it comes in time; a scanner that is a keyboard types too.
    Optional<String> typed(Duration limit) throws InterruptedException;

    /// One line for a log or another program, in English; whoever is there does not need it.
    void noted(String line);
}
