package cn.sansheng.kiosk.speech;

import cn.sansheng.messages.Language;
import java.util.List;

/// Several voices that say the same.
public record Voices(List<Speech> all) implements Speech {
    public Voices {
        all = List.copyOf(all);
    }

    @Override
    public void say(String text, Language language) {
        all.forEach(speech -> speech.say(text, language));
    }
}
