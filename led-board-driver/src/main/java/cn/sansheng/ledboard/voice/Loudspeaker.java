package cn.sansheng.ledboard.voice;

import java.io.IOException;
import java.util.List;

/// One that is heard in a zone. Called by one thread, but for [#hush].
public interface Loudspeaker {
    /// Returns when the last sample was heard, or after [#hush]. `clips` are the words of it. Fails
    /// when nobody could hear it.
    void say(Sound sound, List<String> clips) throws IOException, InterruptedException;

    /// What is being said ends now.
    void hush();
}
