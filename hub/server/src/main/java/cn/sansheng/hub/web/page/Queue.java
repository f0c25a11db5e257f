package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.WaitMinutes;
import java.util.Comparator;
import java.util.Optional;

/// One service's row: who waits, how long, how many counters work at it, what a new visitor must
/// expect.
public record Queue(
        String code,
        String name,
        int waiting,
        Optional<Long> longestMinutes,
        int countersOpen,
        Optional<WaitMinutes> expected,
        Mood mood) {
    /// The bar's scale ends here; longer waits are cut at its edge and said in figures.
    public static final int SCALE = 60;

    /// The queue that costs people most stands first.
    static final Comparator<Queue> WORST_FIRST =
            Comparator.comparing(Queue::mood)
                    .thenComparing(Queue::highest, Comparator.reverseOrder())
                    .thenComparing(Queue::waiting, Comparator.reverseOrder())
                    .thenComparing(Queue::code);

    static Queue of(LivePicture.Service service, Words words) {
        Optional<Long> longest = service.longestSeconds().map(seconds -> seconds / 60);
        Mood now =
                longest.filter(minutes -> minutes > Waits.LIMIT).isPresent()
                        ? Mood.ALARM
                        : Mood.QUIET;
        Mood soon = Waits.mood(service.waitMinutes());
        return new Queue(
                service.code().toString(),
                words.of(service.names()),
                service.waiting(),
                longest,
                service.countersOpen(),
                service.waitMinutes(),
                now.compareTo(soon) < 0 ? now : soon);
    }

    int highest() {
        return expected.map(WaitMinutes::high).orElse(0);
    }

    /// Waiting people whom no open counter serves wait without an end.
    public boolean deserted() {
        return waiting > 0 && countersOpen == 0;
    }

    public int barLeft() {
        return expected.map(range -> Math.min(SCALE, range.low())).orElse(0);
    }

    /// Never narrower than one minute: a range of one value must be seen.
    public int barWidth() {
        return expected.map(range -> Math.max(1, Math.min(SCALE, range.high()) - barLeft()))
                .orElse(0);
    }

    public String expectedText(Words words) {
        return expected.map(Waits::staff).orElse(words.say("wait.unknown"));
    }
}
