package cn.sansheng.ledboard.voice;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// A sound card of this machine, opened for each call: between two of them it may be unplugged.
public final class SoundCard implements Loudspeaker {
    private static final String DEFAULT = "default";

    private final String name;
    private volatile boolean hushed;

    /// `name` is part of what the system calls the card, or `default`.
    public SoundCard(String name) {
        this.name = name;
    }

    @Override
    public void say(Sound sound, List<String> clips) throws IOException {
        hushed = false;
        byte[] bytes = sound.bytes();
        int piece = sound.rate() / 10 * 2;
        try (SourceDataLine line = line(sound.rate())) {
            line.open(Wav.format(sound.rate()));
            line.start();
            for (int at = 0; at < bytes.length && !hushed; at += piece) {
                line.write(bytes, at, Math.min(piece, bytes.length - at));
            }
            if (hushed) {
                line.flush();
            } else {
                line.drain();
            }
        } catch (LineUnavailableException | IllegalArgumentException noCard) {
            throw new IOException("no sound card " + name + ": " + noCard.getMessage(), noCard);
        }
    }

    private SourceDataLine line(int rate) throws LineUnavailableException {
        if (name.equals(DEFAULT)) {
            return AudioSystem.getSourceDataLine(Wav.format(rate));
        }
        Optional<Mixer.Info> card =
                Arrays.stream(AudioSystem.getMixerInfo())
                        .filter(mixer -> mixer.getName().contains(name))
                        .findFirst();
        return AudioSystem.getSourceDataLine(
                Wav.format(rate),
                card.orElseThrow(() -> new IllegalArgumentException("this machine has none")));
    }

    @Override
    public void hush() {
        hushed = true;
    }
}
