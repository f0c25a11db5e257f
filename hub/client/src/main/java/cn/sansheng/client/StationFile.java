package cn.sansheng.client;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads station.yaml.
final class StationFile {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<String> RESERVED = Set.of("hub", "hub-requests");

    private final Path file;
    private final YamlLines lines;

    private StationFile(Path file, YamlLines lines) {
        this.file = file;
        this.lines = lines;
    }

    static StationConfig read(Path file) throws BadConfiguration {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
            if (!OWNER.containsAll(mode)) {
                String now = PosixFilePermissions.toString(mode);
                throw bad(
                        file,
                        "holds a secret and must be readable by its owner only: chmod 600 "
                                + file
                                + " (it is "
                                + now
                                + ")");
            }
            return new StationFile(file, new YamlLines(file, Files.readAllBytes(file))).read();
        } catch (IOException unreadable) {
            throw bad(file, "cannot be read: " + unreadable);
        }
    }

    private static BadConfiguration bad(Path file, String what) {
        return new BadConfiguration(List.of(file.getFileName() + ": " + what));
    }

    private StationConfig read() throws BadConfiguration {
        Optional<HallId> hall = required("hall", HallId::new);
        Optional<StationName> station = required("station", StationFile::station);
        Optional<StationKind> kind = required("kind", StationFile::kind);
        Optional<URI> broker = required("broker", StationFile::broker);
        Optional<Credential> credential = required("credential", Credential::new);
        Language language = optional("language", StationFile::language).orElse(Language.ZH);
        Map<String, URI> devices = devices();
        Optional<Path> trust = optional("trust", this::trust);
        boolean atCounter = kind.filter(StationKind.COUNTER::equals).isPresent();
        Optional<CounterId> counter =
                atCounter
                        ? required("counter", StationFile::counter)
                        : onlyAtCounter("counter", kind);
        Optional<LineId> line =
                atCounter ? optional("line", LineId::new) : onlyAtCounter("line", kind);
        List<String> faults = lines.faults();
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new StationConfig(
                hall.orElseThrow(),
                station.orElseThrow(),
                kind.orElseThrow(),
                broker.orElseThrow(),
                credential.orElseThrow(),
                counter,
                line,
                language,
                devices,
                trust);
    }

    private <T> Optional<T> required(String key, Function<String, T> reading) {
        Optional<YamlLines.Value> value = lines.take(key);
        if (value.isEmpty()) {
            lines.fault(0, key + ": is missing");
        }
        return value.flatMap(given -> lines.parse(key, given, reading));
    }

    private <T> Optional<T> optional(String key, Function<String, T> reading) {
        return lines.take(key).flatMap(given -> lines.parse(key, given, reading));
    }

    private <T> Optional<T> onlyAtCounter(String key, Optional<StationKind> kind) {
        Optional<YamlLines.Value> value = lines.take(key);
        if (kind.isPresent()) {
            value.ifPresent(given -> lines.fault(given.line(), key + ": only for kind counter"));
        }
        return Optional.empty();
    }

    private Map<String, URI> devices() {
        Map<String, URI> devices = new LinkedHashMap<>();
        lines.takeBelow("devices")
                .forEach((part, value) ->
                        lines.parse("devices." + part, value, StationFile::device)
                                .ifPresent(uri -> devices.put(part, uri)));
        return devices;
    }

    /// A word alone is a device without an address, such as the `keyboard` there is one of.
    private static URI device(String text) {
        URI uri = uri(text);
        if (!uri.isAbsolute() && !WORD.matcher(text).matches()) {
            throw new IllegalArgumentException("a URI such as serial:/dev/… is needed");
        }
        return uri;
    }

    /// A fault says where it is and not what stands there: that may be a password.
    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(
                    "%s, at character %d".formatted(wrong.getReason(), wrong.getIndex() + 1));
        }
    }

    private static StationName station(String text) {
        if (RESERVED.contains(text)) {
            throw new IllegalArgumentException("the name is the hub's own");
        }
        return new StationName(text);
    }

    private static CounterId counter(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("a number is needed");
        }
        return CounterId.parse(text);
    }

    private static StationKind kind(String text) {
        return Arrays.stream(StationKind.values())
                .filter(kind -> kind != StationKind.HUB && kind.wire().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("must be kiosk, counter or boards"));
    }

    private static Language language(String text) {
        return Arrays.stream(Language.values())
                .filter(language -> language.wire().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be zh or en"));
    }

    /// Fills in the usual port.
    private static URI broker(String text) {
        URI uri = URI.create(text);
        boolean tls = "mqtts".equals(uri.getScheme());
        boolean bare = uri.getUserInfo() == null && uri.getRawPath().isEmpty();
        if (!(tls || "mqtt".equals(uri.getScheme())) || uri.getHost() == null || !bare) {
            throw new IllegalArgumentException("must be mqtt://host:port or mqtts://host:port");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 8883 : 1883;
        return URI.create(uri.getScheme() + "://" + uri.getHost() + ":" + port);
    }

    private Path trust(String text) {
        Path path = file.toAbsolutePath().resolveSibling(text);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("cannot read " + path);
        }
        return path;
    }
}
