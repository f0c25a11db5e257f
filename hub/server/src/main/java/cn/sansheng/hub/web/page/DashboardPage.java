package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.CounterState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Everything the dashboard says of one picture, in one language. `upkeepOverdue` is how much
/// maintenance is overdue (S61), zero for who may not read the register.
public record DashboardPage(LivePicture picture, HallFacts hall, Words words, long upkeepOverdue) {
    private static final int QUEUES_SHOWN = 4;

    /// With nothing overdue.
    public DashboardPage(LivePicture picture, HallFacts hall, Words words) {
        this(picture, hall, words, 0);
    }

    public List<Queue> queues() {
        return sorted().stream().limit(QUEUES_SHOWN).toList();
    }

    public List<Queue> otherQueues() {
        return sorted().stream().skip(QUEUES_SHOWN).toList();
    }

    /// The most that any of the queues not shown must expect.
    public int othersWithin() {
        return otherQueues().stream().mapToInt(Queue::highest).max().orElse(0);
    }

    public List<Window> windows() {
        return picture.counters().stream()
                .map(counter -> Window.of(counter, picture.at(), hall, words))
                .toList();
    }

    public Map<Window.Shown, Integer> windowCounts() {
        Map<Window.Shown, Integer> counts = new EnumMap<>(Window.Shown.class);
        for (Window window : windows()) {
            counts.merge(window.shown(), 1, Integer::sum);
        }
        return counts;
    }

    public List<Attention> attention() {
        return Watchman.look(picture, hall, words);
    }

    /// S70: since when the hall is held still; empty while it is not.
    public String emergencySince() {
        return picture.emergency().map(now -> Times.clock(now.since(), hall.zone())).orElse("");
    }

    public LivePicture.Figures figures() {
        return picture.figures();
    }

    public Optional<Long> longestMinutes() {
        return figures().longest().map(longest -> longest.seconds() / 60);
    }

    public Mood longestMood() {
        return longestMinutes().filter(minutes -> minutes > Waits.LIMIT).isPresent()
                ? Mood.ALARM
                : Mood.QUIET;
    }

    public String longestWho() {
        return figures()
                .longest()
                .map(longest -> longest.number() + words.say("comma") + nameOf(longest))
                .orElse(words.say("nobody.waits"));
    }

    public String meanWait() {
        return figures()
                .meanWaitSeconds()
                .map(seconds -> words.say("mean.wait", Math.round(seconds / 60)))
                .orElse(words.say("mean.wait.none"));
    }

    public Share threeRings() {
        LivePicture.Phones phones = picture.phones();
        return new Share(phones.withinThreeRings(), phones.answered() + phones.notAnswered());
    }

    public List<Bar> rings() {
        LivePicture.Phones phones = picture.phones();
        List<Integer> byRing = phones.byRing();
        int largest =
                Math.max(
                        phones.notAnswered(),
                        byRing.stream().mapToInt(Integer::intValue).max().orElse(0));
        return IntStream.rangeClosed(0, byRing.size())
                .mapToObj(at -> ringBar(at, byRing, phones.notAnswered(), largest))
                .toList();
    }

    /// How quickly, beside how often in time: the rule counts rings, people wait seconds.
    public String answerTime() {
        return picture.phones()
                .meanAnswerSeconds()
                .map(seconds -> words.say("phones.mean", Math.round(seconds)))
                .orElse("");
    }

    public String lateWhileServing() {
        int late = picture.phones().lateWhileServing();
        return late == 0 ? "" : words.say("phones.serving", late);
    }

    public long away() {
        return picture.counters().stream()
                .filter(counter -> counter.state() == CounterState.AWAY)
                .count();
    }

    public List<Ringing> ringing() {
        return picture.counters().stream()
                .filter(counter -> counter.ringing() > 0)
                .map(counter -> new Ringing(counter.counter().value(), counter.ringing()))
                .toList();
    }

    /// A telephone that rings right now.
    public record Ringing(int counter, int ring) {}

    public RatingFigures ratings() {
        return RatingFigures.of(picture.ratings(), words);
    }

    public List<BoardCard> boards() {
        return picture.boards().stream()
                .map(board -> BoardCard.of(board, hall.zone(), words))
                .toList();
    }

    public List<StationCard> stations() {
        return picture.stations().stream()
                .map(station -> StationCard.of(station, hall.zone(), words))
                .toList();
    }

    public long stationsOnline() {
        return picture.stations().stream().filter(LivePicture.Station::online).count();
    }

    /// The day's line for the chart's script: minute of the day and people waiting.
    public String samples() {
        return picture.waitingOverDay().stream()
                .map(sample -> Times.minuteOfDay(sample.at(), hall.zone()) + ":" + sample.waiting())
                .collect(Collectors.joining(","));
    }

    public String clock() {
        return Times.seconds(picture.at(), hall.zone());
    }

    public String day() {
        return Times.day(picture.at(), hall.zone(), words.language());
    }

    private List<Queue> sorted() {
        return picture.services().stream()
                .map(service -> Queue.of(service, words))
                .sorted(Queue.WORST_FIRST)
                .toList();
    }

    private Bar ringBar(int at, List<Integer> byRing, int missed, int largest) {
        if (at == byRing.size()) {
            return Bar.of(words.say("ring.missed"), missed, largest, false);
        }
        boolean kept = at < hall.maxRings();
        String word = words.say(kept ? "ring.nth" : "ring.later", at + 1);
        return Bar.of(word, byRing.get(at), largest, kept);
    }

    private String nameOf(LivePicture.Longest longest) {
        return picture.services().stream()
                .filter(service -> service.code().equals(longest.service()))
                .map(service -> words.of(service.names()))
                .findFirst()
                .orElse(longest.service().toString());
    }
}
