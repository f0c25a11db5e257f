package cn.sansheng.kiosk.words;

import cn.sansheng.messages.CounterId;
import java.util.ArrayList;
import java.util.List;

/// Counters as people say them: three or more in a row as 3–5, others one by one.
public final class CounterRuns {
    private static final int WORTH_A_DASH = 3;

    private CounterRuns() {}

    public static List<String> of(List<CounterId> counters) {
        List<Integer> numbers =
                counters.stream().map(CounterId::value).sorted().distinct().toList();
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            add(numbers.subList(from, to + 1), runs);
            from = to + 1;
        }
        return runs;
    }

    private static void add(List<Integer> run, List<String> runs) {
        if (run.size() >= WORTH_A_DASH) {
            runs.add(run.getFirst() + "–" + run.getLast());
            return;
        }
        run.forEach(number -> runs.add(number.toString()));
    }
}
