package cn.sansheng.client.tape;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Plays a tape to the pure core it was recorded from, without devices, broker or window. For each
/// event one JSON line: its number, when, what, and the commands that came of it; at the end the
/// state in short.
public final class Replay<S, E, M, C> {
    public static final int WHOLE = 0;

    /// A line cannot be read, or an event broke the core.
    public static final int JUDGED_BAD = 1;

    /// No file, or no tape of this program.
    public static final int WRONG_FILE = 2;

    private final Script<S, E, M, C> script;
    private final JsonMapper json = TapeJson.plain();
    private final PrintWriter out;
    private final PrintWriter err;
    private long steps;
    private int judgement = WHOLE;

    private Replay(Script<S, E, M, C> script, PrintWriter out, PrintWriter err) {
        this.script = script;
        this.out = out;
        this.err = err;
    }

    public static <S, E, M, C> int play(
            Script<S, E, M, C> script, Path file, PrintWriter out, PrintWriter err) {
        Replay<S, E, M, C> replay = new Replay<>(script, out, err);
        replay.play(file);
        out.flush();
        err.flush();
        return replay.judgement;
    }

    /// Which program recorded this file; none where it is no tape.
    public static Optional<String> programOf(Path file) {
        return TapeReader.programOf(file);
    }

    /// All commands of a tape, for a test that compares them.
    public static <S, E, M, C> List<C> commands(Script<S, E, M, C> script, Path file)
            throws IOException, UnreadableTape {
        List<C> all = new ArrayList<>();
        try (TapeReader<S, E, M> tape = TapeReader.open(script, file)) {
            S state = tape.begun();
            for (var heard = tape.next(); heard.isPresent(); heard = tape.next()) {
                var event = heard.get();
                Taken<S, C> taken = script.core().take(state, event.event(), event.moment());
                all.addAll(taken.commands());
                state = taken.next();
            }
        }
        return all;
    }

    private void play(Path file) {
        try (TapeReader<S, E, M> tape = TapeReader.open(script, file)) {
            play(tape);
        } catch (IOException unreadable) {
            err.println(file + " cannot be read: " + unreadable.getMessage());
            judgement = WRONG_FILE;
        } catch (UnreadableTape bad) {
            err.println(file + ": " + bad.getMessage());
            judgement = bad.isAnother() ? WRONG_FILE : JUDGED_BAD;
        }
    }

    private void play(TapeReader<S, E, M> tape) throws IOException, UnreadableTape {
        S state = tape.begun();
        try {
            for (var heard = tape.next(); heard.isPresent(); heard = tape.next()) {
                state = step(state, heard.get());
            }
        } finally {
            end(state);
        }
    }

    /// An event that the core cannot take leaves the state as it was, as in the owner.
    private S step(S state, TapeReader.Heard<E, M> heard) {
        ObjectNode line = json.createObjectNode();
        line.put("n", ++steps);
        line.set("moment", json.valueToTree(heard.moment()));
        line.set("event", json.valueToTree(heard.event()));
        try {
            Taken<S, C> taken = script.core().take(state, heard.event(), heard.moment());
            ArrayNode commands = line.putArray("commands");
            taken.commands()
                    .forEach(command -> commands.add(json.<ObjectNode>valueToTree(command)));
            return taken.next();
        } catch (RuntimeException broken) {
            line.put("broke", broken.toString());
            judgement = JUDGED_BAD;
            return state;
        } finally {
            out.println(json.writeValueAsString(line));
        }
    }

    private void end(S state) {
        ObjectNode all = json.valueToTree(state);
        ObjectNode told = json.createObjectNode();
        for (String name : script.summary()) {
            Optional.ofNullable(all.get(name)).ifPresent(part -> told.set(name, part));
        }
        ObjectNode line = json.createObjectNode();
        line.put("steps", steps);
        line.set("state", told);
        out.println(json.writeValueAsString(line));
    }
}
