package cn.sansheng.counter.console;

import java.io.IOException;

/// There is no screen to show anything on.
public final class NoDisplay extends IOException {
    private static final long serialVersionUID = 1L;

    NoDisplay(String why) {
        super(why);
    }
}
