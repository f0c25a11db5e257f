package cn.sansheng.kiosk.speech;

import cn.sansheng.messages.Language;

/// A voice. Returns at once; what is being said gives way to what is newer.
public interface Speech {
    void say(String text, Language language);
}
