package cn.sansheng.client.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads one file of a tape, event by event.
final class TapeReader<S, E, M> implements AutoCloseable {
    record Heard<E, M>(E event, M moment) {}

    private final Script<S, E, M, ?> script;
    private final JsonMapper json = TapeJson.plain();
    private final BufferedReader in;
    private final S begun;
    private int lines;

    private TapeReader(Script<S, E, M, ?> script, BufferedReader in)
            throws IOException, UnreadableTape {
        this.script = script;
        this.in = in;
        String first = in.readLine();
        lines = 1;
        this.begun = begun(first == null ? "" : first);
    }

    static <S, E, M> TapeReader<S, E, M> open(Script<S, E, M, ?> script, Path file)
            throws IOException, UnreadableTape {
        BufferedReader in = opened(file);
        try {
            return new TapeReader<>(script, in);
        } catch (IOException | UnreadableTape bad) {
            in.close();
            throw bad;
        }
    }

    static Optional<String> programOf(Path file) {
        try (BufferedReader in = opened(file)) {
            String first = in.readLine();
            return first == null
                    ? Optional.empty()
                    : Optional.of(TapeJson.plain().readValue(first, Head.class).program());
        } catch (IOException | JacksonException none) {
            return Optional.empty();
        }
    }

    /// What is no UTF-8 stops at its own line, and not wherever a reader's buffer began.
    private static BufferedReader opened(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
    }

    /// The state before the first event.
    S begun() {
        return begun;
    }

    /// Empty at the end, also where the last line was cut short: there the power went.
    Optional<Heard<E, M>> next() throws IOException, UnreadableTape {
        String line = in.readLine();
        if (line == null) {
            return Optional.empty();
        }
        lines++;
        try {
            return Optional.of(heard(object(line)));
        } catch (JacksonException bad) {
            boolean cutShort = in.read() < 0 && !line.endsWith("}");
            if (cutShort) {
                return Optional.empty();
            }
            throw new UnreadableTape(lines, why(bad));
        }
    }

    private Heard<E, M> heard(ObjectNode line) throws UnreadableTape {
        return new Heard<>(
                json.treeToValue(part(line, "event"), script.event()),
                json.treeToValue(part(line, "moment"), script.moment()));
    }

    private S begun(String line) throws UnreadableTape {
        try {
            ObjectNode tree = object(line);
            judge(json.treeToValue(tree, Head.class));
            return json.treeToValue(part(tree, "state"), script.state());
        } catch (JacksonException bad) {
            throw new UnreadableTape(1, "is no beginning of a tape: " + why(bad));
        }
    }

    private void judge(Head head) throws UnreadableTape {
        if (!head.tape().equals(Head.MARK)) {
            throw new UnreadableTape(1, "is no beginning of a tape");
        }
        if (!head.program().equals(script.program())) {
            throw new UnreadableTape(
                    1, "recorded by " + head.program() + ", this is " + script.program());
        }
        if (head.format() != Head.FORMAT) {
            throw new UnreadableTape(
                    1,
                    "format %d of version %s, this version reads format %d"
                            .formatted(head.format(), head.version(), Head.FORMAT));
        }
    }

    private ObjectNode object(String line) throws UnreadableTape {
        if (json.readTree(line) instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableTape(lines, "is no JSON object");
    }

    private JsonNode part(ObjectNode line, String name) throws UnreadableTape {
        JsonNode part = line.get(name);
        if (part == null) {
            throw new UnreadableTape(lines, name + " is missing");
        }
        return part;
    }

    private static String why(JacksonException bad) {
        return bad.getOriginalMessage();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
