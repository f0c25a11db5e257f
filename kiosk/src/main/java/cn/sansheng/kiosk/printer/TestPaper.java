package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.Token;
import java.net.URI;
import java.time.LocalDateTime;

/// What a technician looks at: all that a slip's paper is made of, and no ticket. `at` is the local
/// time of the kiosk.
public record TestPaper(String hall, String kiosk, LocalDateTime at) implements Printout {
    /// No hall ever gives it out, for it is no chance.
    public static final Token TOKEN = new Token("testsliptestsliptestslipaa");

    private static final String PAGE = "https://test.invalid/t/";

    @Override
    public Language language() {
        return Language.ZH;
    }

    @Override
    public String label() {
        return "test slip";
    }

    URI page() {
        return URI.create(PAGE + TOKEN);
    }
}
