package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.visit.Picture;

/// Follows the screen with words, for whoever uses the five keys.
public final class Guide {
    private final Speech speech;
    private Picture before = Picture.BLANK;

    public Guide(Speech speech) {
        this.speech = speech;
    }

    /// Always from the same thread.
    public void show(Picture picture) {
        Announcement.of(before, picture)
                .ifPresent(
                        text -> speech.say(Aloud.in(picture.language(), text), picture.language()));
        before = picture;
    }
}
