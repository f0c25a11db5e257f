package cn.sansheng.serial;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the line is there, told to the listener once for each change.
final class LineNews {
    private static final Logger LOG = LoggerFactory.getLogger(LineNews.class);

    private enum Told {
        NOTHING,
        FOUND,
        LOST
    }

    private final String name;
    private final LineListener listener;
    private Told told = Told.NOTHING;
    private String reason = "not opened yet";

    LineNews(String name, LineListener listener) {
        this.name = name;
        this.listener = listener;
    }

    synchronized void found() {
        if (told != Told.FOUND) {
            told = Told.FOUND;
            LOG.info("{} found", name);
            listener.found();
        }
    }

    synchronized void lost(String why) {
        if (told != Told.LOST) {
            told = Told.LOST;
            reason = why;
            LOG.warn("{} lost: {}", name, why);
            listener.lost(why);
        }
    }

    /// Whoever closes the line knows it, and is told nothing.
    synchronized void closed() {
        told = Told.LOST;
        reason = "closed";
    }

    synchronized boolean isFound() {
        return told == Told.FOUND;
    }

    synchronized String reason() {
        return name + ": " + reason;
    }
}
