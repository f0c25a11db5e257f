package cn.sansheng.kiosk;

import cn.sansheng.kiosk.speech.EspeakSpeech;
import cn.sansheng.kiosk.speech.Speech;
import cn.sansheng.kiosk.speech.SpokenLog;
import cn.sansheng.kiosk.speech.Voices;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The kiosk's voice: the log always, and the program that speaks where one is configured.
record Voice(Speech speech, Optional<EspeakSpeech> program) implements AutoCloseable {
    static Voice open(Optional<Devices.Speaker> speaker) throws IOException {
        if (speaker.isEmpty()) {
            return new Voice(new SpokenLog(), Optional.empty());
        }
        Devices.Speaker with = speaker.get();
        EspeakSpeech espeak = EspeakSpeech.open(with.program(), with.speed(), with.volume());
        return new Voice(new Voices(List.of(new SpokenLog(), espeak)), Optional.of(espeak));
    }

    @Override
    public void close() {
        program.ifPresent(EspeakSpeech::close);
    }
}
