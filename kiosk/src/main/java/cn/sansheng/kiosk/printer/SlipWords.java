package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.util.List;

/// The words of a slip in one language (look: Words; B9: nobody is blamed).
sealed interface SlipWords permits ChineseWords, EnglishWords {
    /// A figure, large, and the word behind it, small.
    record Figure(String value, String unit) {}

    static SlipWords of(Language language) {
        return switch (language) {
            case ZH -> new ChineseWords();
            case EN -> new EnglishWords();
        };
    }

    String name(Names names);

    /// From the longest wording to the shortest; the first that fits is printed.
    List<String> goTo(List<CounterId> counters);

    String aheadTitle();

    Figure ahead(int people);

    String nobodyAhead();

    String waitTitle();

    Figure wait(WaitRange minutes);

    Figure waitUnknown();

    /// Nothing is known of the queue.
    String aloneTitle();

    String aloneText();

    String stay();

    String missed();

    String missedThen();

    String scan();

    /// What stands above the ticket's code in letters.
    String code();

    /// Of a list of materials.
    String bring();

    /// Behind a principal material.
    String principal();

    String forms();

    String formsFree();

    String noForm();

    String limit();

    String fee();

    String scanForMore();
}
