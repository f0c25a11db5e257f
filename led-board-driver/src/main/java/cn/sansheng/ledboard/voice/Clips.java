package cn.sansheng.ledboard.voice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of the voice, each a WAV by its name. Placeholders spoken by a machine come with the
/// program; a hall's recordings of the same names go before them, and then all of one language have
/// to be there: a call in two voices is worse than a plain one.
public final class Clips {
    private static final String HERE = "clips/";

    private final Map<String, Sound> byName;

    private Clips(Map<String, Sound> byName) {
        this.byName = Map.copyOf(byName);
    }

    /// Fails with a sentence that names the file.
    public static Clips load(Optional<Path> recordings) throws IOException {
        Map<String, Sound> clips = new HashMap<>();
        for (String language : List.of("zh", "en")) {
            Optional<Path> own =
                    recordings.map(folder -> folder.resolve(language)).filter(Files::isDirectory);
            for (String word : words(language)) {
                String name = language + "/" + word;
                clips.put(name, (own.isPresent() ? recorded(own.get(), word) : placeholder(name)));
            }
        }
        oneRate(clips);
        return new Clips(clips);
    }

    /// All that a call may need.
    static List<String> words(String language) {
        Stream<String> letters = IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString);
        Stream<String> others =
                language.equals("zh")
                        ? Stream.concat(
                                Stream.of("qing", "hao", "dao", "chuangkou", "100"), counts(0, 10))
                        : Stream.of(
                                        Stream.of("number", "please", "100"),
                                        counts(0, 19),
                                        IntStream.rangeClosed(2, 9)
                                                .mapToObj(tens -> String.valueOf(tens * 10)))
                                .flatMap(some -> some);
        return Stream.concat(letters, others).toList();
    }

    private static Stream<String> counts(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf);
    }

    private static Sound recorded(Path folder, String word) throws IOException {
        Path file = folder.resolve(word + ".wav");
        if (!Files.isReadable(file)) {
            throw new IOException("the recording " + file + " is missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return heard(Wav.read(in, file.toString()), file.toString());
        }
    }

    private static Sound placeholder(String name) throws IOException {
        try (InputStream in = Clips.class.getResourceAsStream(HERE + name + ".wav")) {
            if (in == null) {
                throw new IOException("the program was built without the clip " + name);
            }
            return heard(Wav.read(in, name), name);
        }
    }

    private static Sound heard(Sound read, String name) throws IOException {
        Sound trimmed = read.trimmed();
        if (trimmed.length() == 0) {
            throw new IOException(name + " is silent");
        }
        return trimmed;
    }

    private static void oneRate(Map<String, Sound> clips) throws IOException {
        List<Integer> rates = clips.values().stream().map(Sound::rate).distinct().toList();
        if (rates.size() > 1) {
            throw new IOException(
                    "all recordings need one sample rate, these have " + rates + " Hz");
        }
    }

    /// `percent` as loud as they were recorded.
    public Sound joined(List<String> names, int percent) {
        return Sound.joined(names.stream().map(this::clip).toList(), percent);
    }

    private Sound clip(String name) {
        Sound clip = byName.get(name);
        if (clip == null) {
            throw new IllegalArgumentException("no clip " + name);
        }
        return clip;
    }
}
