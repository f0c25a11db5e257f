package cn.sansheng.kiosk.speech;

import cn.sansheng.messages.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes what is said into the log `cn.sansheng.kiosk.spoken`, one JSON object a line:
/// `{"language":"zh","text":…}`. For tests from outside, and for whoever must know what was said.
public final class SpokenLog implements Speech {
    private static final Logger LOG = LoggerFactory.getLogger("cn.sansheng.kiosk.spoken");

    @Override
    public void say(String text, Language language) {
        LOG.info(
                "{}",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("language", language.wire())
                        .put("text", text));
    }
}
