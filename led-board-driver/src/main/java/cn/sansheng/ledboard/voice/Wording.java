package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.View;
import java.util.ArrayList;
import java.util.List;

/// A call as the names of the clips that make it: 请 A 零 一 二 号 到 三 号 窗口, and for whom it is wanted
/// in English after it: number A zero one two, please go to counter three. A ticket's digits are
/// read one by one, a counter is counted.
public final class Wording {
    private Wording() {}

    public static List<String> of(View.Summary.Call call, English english) {
        List<String> clips = new ArrayList<>();
        String number = call.number().toString();
        int counter = call.counter().value();
        clips.add("zh/qing");
        number.chars().forEach(sign -> clips.add("zh/" + (char) sign));
        clips.addAll(List.of("zh/hao", "zh/dao"));
        chinese(counter).forEach(word -> clips.add("zh/" + word));
        clips.addAll(List.of("zh/hao", "zh/chuangkou"));
        if (english.follows(call)) {
            clips.add("en/number");
            number.chars().forEach(sign -> clips.add("en/" + (char) sign));
            clips.add("en/please");
            english(counter).forEach(word -> clips.add("en/" + word));
        }
        return List.copyOf(clips);
    }

    /// 1 to 999: 12 is 十 二, 26 is 二 十 六, 105 is 一 百 零 五, 110 is 一 百 一 十.
    static List<String> chinese(int count) {
        List<String> words = new ArrayList<>();
        int hundreds = count / 100;
        int tens = count / 10 % 10;
        int ones = count % 10;
        if (hundreds > 0) {
            words.addAll(List.of(String.valueOf(hundreds), "100"));
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                words.add(String.valueOf(tens));
            }
            words.add("10");
        } else if (hundreds > 0 && ones > 0) {
            words.add("0");
        }
        if (ones > 0) {
            words.add(String.valueOf(ones));
        }
        return List.copyOf(words);
    }

    /// 1 to 999: 26 is twenty six, 105 is one hundred five.
    static List<String> english(int count) {
        List<String> words = new ArrayList<>();
        if (count >= 100) {
            words.addAll(List.of(String.valueOf(count / 100), "100"));
        }
        int rest = count % 100;
        if (rest >= 20) {
            words.add(String.valueOf(rest / 10 * 10));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(String.valueOf(rest));
        }
        return List.copyOf(words);
    }
}
