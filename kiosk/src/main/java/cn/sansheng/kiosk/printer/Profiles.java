package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.DidYouMean;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/// The kinds of printers that are known, as data: `profiles.json` beside this class, in the words
/// of a printer's settings in station.yaml.
record Profiles(Map<String, Map<String, String>> profiles) {
    static final String USUAL = "generic-80";

    Profiles {
        profiles = Map.copyOf(profiles);
    }

    static Profiles bundled() {
        try (InputStream file =
                Objects.requireNonNull(Profiles.class.getResourceAsStream("profiles.json"))) {
            return Json.read(file.readAllBytes(), Profiles.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MalformedMessage wrong) {
            throw new IllegalStateException("profiles.json: " + wrong.reason(), wrong);
        }
    }

    /// @throws IllegalArgumentException for a name that is not among them; it lists them
    Map<String, String> settings(String name) {
        Map<String, String> settings = profiles.get(name);
        if (settings == null) {
            throw new IllegalArgumentException(
                    "no printer profile is called "
                            + name
                            + "; known are "
                            + String.join(", ", profiles.keySet().stream().sorted().toList())
                            + DidYouMean.hint(name, profiles.keySet()));
        }
        return settings;
    }
}
