package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import java.util.ArrayList;
import java.util.List;

/// Many counters in little room: 3, 4, 5, 9 becomes 3-5 and 9.
final class CounterRanges {
    private CounterRanges() {}

    static List<String> of(List<CounterId> counters) {
        int[] numbers = counters.stream().mapToInt(CounterId::value).sorted().distinct().toArray();
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < numbers.length; at++) {
            boolean ends = at + 1 == numbers.length || numbers[at + 1] != numbers[at] + 1;
            if (ends) {
                add(numbers[first], numbers[at], ranges);
                first = at + 1;
            }
        }
        return ranges;
    }

    private static void add(int first, int last, List<String> ranges) {
        ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
    }
}
