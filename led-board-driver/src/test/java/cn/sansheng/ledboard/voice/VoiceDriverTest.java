package cn.sansheng.ledboard.voice;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.View.Summary.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// The voice with its own clips into files, twenty times as fast as it is heard.
class VoiceDriverTest {
    private static final Zone HALL = new Zone("hall", Set.of());

    private static final int HASTE = 20;

    @TempDir Path folder;

    private List<ObjectNode> heard() throws Exception {
        Path transcript = folder.resolve("calls.jsonl");
        List<ObjectNode> lines = new ArrayList<>();
        for (String line :
                Files.exists(transcript) ? Files.readAllLines(transcript) : List.<String>of()) {
            lines.add(Json.readObject(line));
        }
        return lines;
    }

    private static List<String> clips(ObjectNode heard) {
        return heard.get("clips").valueStream().map(clip -> clip.stringValue()).toList();
    }

    /// The n-th of ten within five seconds; every third ticket was taken in English.
    private static Call call(int n) {
        String number = "A%03d".formatted(n);
        return n % 3 == 0 ? Calls.english(number, n, n / 2) : Calls.of(number, n, n / 2);
    }

    @Test
    void tenCallsOfTwoLanguagesAreHeardOneAfterTheOtherAndNoneIsDroppedAsItsTapeTells()
            throws Exception {
        Path tape = folder.resolve("boards.tape.voice");
        List<Call> calls = new ArrayList<>();
        Clips clips = Clips.load(Optional.empty());
        try (VoiceDriver voice =
                new VoiceDriver(
                        List.of(
                                new VoiceDriver.Speaking(
                                        HALL,
                                        new Recording(folder, HASTE),
                                        clips,
                                        () -> 80,
                                        English.ASKED)),
                        MaybeTaped.of(VoiceTape.script("test"), Optional.of(tape)),
                        () -> Calls.MORNING,
                        (_, _) -> {})) {
            voice.start();
            voice.told(Calls.told(), Calls.of("A001", 1, 0).at());
            for (int call = 1; call <= 10; call++) {
                calls.addFirst(call(call));
                voice.told(Calls.told(calls.toArray(Call[]::new)), calls.getFirst().at());
            }
            await("all heard").atMost(Duration.ofSeconds(90)).until(() -> heard().size() == 10);
        }
        assertEquals(
                calls.reversed().stream()
                        .map(call -> new Announcing.Command.Speak(HALL, call))
                        .toList(),
                Replay.commands(VoiceTape.script("test"), tape));
        assertEquals(Optional.of("voice"), Replay.programOf(tape));
        long end = 0;
        for (ObjectNode call : heard()) {
            Call expected = calls.removeLast();
            List<String> words = Wording.of(expected, English.ASKED);
            assertEquals(words, clips(call));
            assertEquals(expected.language().isPresent(), words.contains("en/please"));
            long from = call.get("fromMillis").longValue();
            assertTrue(from >= end, "no two at once");
            end = call.get("toMillis").longValue();
            Sound sound = sound(call);
            assertEquals(clips.joined(words, 80), sound);
            assertTrue(end - from >= sound.duration().toMillis() - HASTE, "heard to its end");
            assertLoud(clips, words, "zh/");
            assertLoud(clips, words, "en/");
        }
    }

    private Sound sound(ObjectNode heard) throws IOException {
        Path file = folder.resolve(heard.get("file").stringValue());
        try (var in = Files.newInputStream(file)) {
            return Wav.read(in, file.toString());
        }
    }

    /// What a language says of a call lasts seconds, is audible and has no sample at the stop.
    private static void assertLoud(Clips clips, List<String> words, String language) {
        List<String> said = words.stream().filter(word -> word.startsWith(language)).toList();
        if (!said.isEmpty()) {
            Sound sound = clips.joined(said, 80);
            assertTrue(sound.peak() > 3_000 && sound.peak() <= Short.MAX_VALUE * 80 / 100);
            assertTrue(sound.duration().compareTo(Duration.ofSeconds(2)) > 0, language);
            assertTrue(sound.duration().compareTo(Duration.ofSeconds(6)) < 0, language);
        }
    }

    @Test
    void aRecordingGoesOnWhereTheOneBeforeEnded() throws Exception {
        Clips clips = Clips.load(Optional.empty());
        List<String> words = List.of("zh/qing");
        new Recording(folder, HASTE).say(clips.joined(words, 100), words);
        new Recording(folder, HASTE).say(clips.joined(words, 50), words);
        assertEquals(
                List.of("0001.wav", "0002.wav"),
                heard().stream().map(call -> call.get("file").stringValue()).toList());
    }

    @Test
    void aRecordingThatIsMissingIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("zh"));
        IOException missing =
                assertThrows(IOException.class, () -> Clips.load(Optional.of(folder)));
        assertEquals(
                "the recording " + folder.resolve("zh/A.wav") + " is missing",
                missing.getMessage());
    }
}
