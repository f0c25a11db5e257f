package cn.sansheng.kiosk.speech;

import cn.sansheng.messages.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speaks by a program, espeak-ng as a rule: one process for each text, ended when a newer one
/// comes. Chinese needs the voice `cmn-latn-pinyin`; `cmn` spells it in English letters.
public final class EspeakSpeech implements Speech, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakSpeech.class);

    private record Text(String text, Language language) {}

    private final Path program;
    private final int wordsAMinute;
    private final int volume;
    private final BlockingQueue<Text> texts = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofVirtual().name("speech").unstarted(this::speakUntilStopped);
    private Optional<Process> speaking = Optional.empty();

    private EspeakSpeech(Path program, int wordsAMinute, int volume) {
        this.program = program;
        this.wordsAMinute = wordsAMinute;
        this.volume = volume;
    }

    /// `volume` in percent. Fails when there is no such program.
    public static EspeakSpeech open(Path program, int wordsAMinute, int volume) throws IOException {
        if (!Files.isExecutable(program)) {
            throw new IOException("there is no program " + program + " to speak with");
        }
        EspeakSpeech speech = new EspeakSpeech(program, wordsAMinute, volume);
        speech.thread.start();
        return speech;
    }

    @Override
    public void say(String text, Language language) {
        texts.add(new Text(text, language));
    }

    private void speakUntilStopped() {
        try {
            while (true) {
                Text next = texts.take();
                speaking.ifPresent(Process::destroy);
                speak(next);
            }
        } catch (InterruptedException stop) {
            speaking.ifPresent(Process::destroy);
        }
    }

    private void speak(Text text) {
        try {
            Process process =
                    new ProcessBuilder(command(text.language()))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            speaking = Optional.of(process);
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException mute) {
            LOG.warn("{} does not speak: {}", program, mute.getMessage());
        }
    }

    private List<String> command(Language language) {
        String voice =
                switch (language) {
                    case ZH -> "cmn-latn-pinyin";
                    case EN -> "en";
                };
        return List.of(
                program.toString(),
                "-v",
                voice,
                "-s",
                Integer.toString(wordsAMinute),
                "-a",
                Integer.toString(volume),
                "--stdin");
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
