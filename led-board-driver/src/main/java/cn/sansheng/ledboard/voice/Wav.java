package cn.sansheng.ledboard.voice;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// WAV files of one channel with 16 bits a sample; nothing else is taken.
final class Wav {
    private static final int BITS = 16;

    private Wav() {}

    static AudioFormat format(int rate) {
        return new AudioFormat(rate, BITS, 1, true, false);
    }

    /// `name` is for whoever has to mend the file.
    static Sound read(InputStream file, String name) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            AudioFormat format = in.getFormat();
            if (format.getChannels() != 1
                    || format.getSampleSizeInBits() != BITS
                    || !format.getEncoding().equals(Encoding.PCM_SIGNED)
                    || format.isBigEndian()) {
                throw new IOException(
                        name + ": wanted is WAV with one channel and 16 bits, this is " + format);
            }
            return Sound.of(Math.round(format.getSampleRate()), in.readAllBytes());
        } catch (UnsupportedAudioFileException noWav) {
            throw new IOException(name + " is no WAV file", noWav);
        }
    }

    static void write(Sound sound, Path file) throws IOException {
        try (AudioInputStream in =
                new AudioInputStream(
                        new ByteArrayInputStream(sound.bytes()),
                        format(sound.rate()),
                        sound.length())) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
