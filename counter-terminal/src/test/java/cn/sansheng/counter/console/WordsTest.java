package cn.sansheng.counter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Standing;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String BUNDLE = "cn.sansheng.counter.console.messages";

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertEquals(bundle("zh").keySet(), bundle("en").keySet());
    }

    @Test
    void everythingThatCanBeShownHasAWord() {
        List<String> needed =
                Stream.of(
                                keys("op.", Operation.values()),
                                keys("why.", Standing.Why.values()),
                                keys("state.", CounterState.values()),
                                keys("order.", Picture.Order.values()),
                                keys("refused.", RefusalCode.values()),
                                keys("away.", AwayReason.values()),
                                keys("park.", ParkReason.values()),
                                keys("park.pool.", ParkReason.values()),
                                keys("call.", CallReason.values()),
                                keys("called.", CallGround.values()),
                                keys("outcome.", Outcome.values()))
                        .flatMap(each -> each)
                        .toList();
        Words words = new Words(Language.ZH);
        assertEquals(List.of(), needed.stream().filter(key -> !words.has(key)).toList());
    }

    @Test
    void theGreetingNamesTheWindowAsTheNoticeAsks() {
        assertEquals(
                "您好，这里是市场监管窗口，请问有什么可以帮到您？", new Words(Language.ZH).of("phone.greeting", "市场监管"));
    }

    @Test
    void nobodyWaitingAndNoAnswerShareNoWords() {
        Words words = new Words(Language.ZH);
        String nobody = words.of("refused.nobody-waiting");
        assertTrue(nobody.contains("没有人等候"), nobody);
        assertTrue(words.of("news.no-answer", "").contains("没有答复"));
        assertTrue(words.of("news.disconnected").contains("断开"));
    }

    private static Stream<String> keys(String before, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> before + Words.key(constant));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(BUNDLE, Locale.of(language));
    }
}
