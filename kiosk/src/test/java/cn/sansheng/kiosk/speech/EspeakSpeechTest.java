package cn.sansheng.kiosk.speech;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program of the test's own writes down what it is told to say.
@Timeout(60)
class EspeakSpeechTest {
    @TempDir private Path folder;

    @Test
    void everyTextIsSpokenInTheVoiceOfItsLanguage() throws IOException {
        Path heard = folder.resolve("heard");
        Path program =
                Files.writeString(
                        folder.resolve("speak"),
                        "#!/bin/sh\n{ echo \"$@\"; cat; echo; } >> " + heard + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (EspeakSpeech speech = EspeakSpeech.open(program, 160, 100)) {
            speech.say("您的号码是A零五八", Language.ZH);
            awaitHeard(heard, "-v cmn-latn-pinyin -s 160 -a 100 --stdin\n您的号码是A零五八\n");
            speech.say("Your number", Language.EN);
            awaitHeard(heard, "-v en -s 160 -a 100 --stdin\nYour number\n");
        }
    }

    @Test
    void withoutAProgramNobodyPretendsToSpeak() {
        assertThrows(IOException.class, () -> EspeakSpeech.open(folder.resolve("none"), 160, 100));
    }

    private static void awaitHeard(Path heard, String words) {
        await(words)
                .atMost(Duration.ofSeconds(30))
                .until(() -> Files.exists(heard) && Files.readString(heard).endsWith(words));
    }
}
