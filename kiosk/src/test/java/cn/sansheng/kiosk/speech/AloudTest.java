package cn.sansheng.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AloudTest {
    /// B9: numbers digit by digit, figures as they are counted.
    @ParameterizedTest
    @CsvSource({
        "您的号码是 A058,您的号码是A零五八",
        "A5001,A五零零一",
        "前面有 12 个人,前面有十二个人",
        "约 20–35 分钟,约二十到三十五分钟",
        "13:30 开始,十三点三十分开始",
        "08:00,八点",
        "08:05,八点零五分",
        "咨询电话 0411-89812345,咨询电话零四一一八九八一二三四五",
        "请到 3–5、25 号窗口,请到三到五、二十五号窗口",
        "105 人,一百零五人",
        "110 人,一百一十人",
        "1003 人,一千零三人",
        "0 人,零人",
    })
    void chinese(String written, String spoken) {
        assertEquals(spoken, Aloud.in(Language.ZH, written));
    }

    @ParameterizedTest
    @CsvSource({
        "Your number is A058,Your number is A 0 5 8",
        "about 20–35 minutes,about 20 to 35 minutes",
        "Enquiries: 0411-89812345,Enquiries: 0 4 1 1 8 9 8 1 2 3 4 5",
    })
    void english(String written, String spoken) {
        assertEquals(spoken, Aloud.in(Language.EN, written));
    }
}
