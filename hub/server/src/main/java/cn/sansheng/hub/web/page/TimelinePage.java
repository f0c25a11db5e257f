package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.Moment;
import cn.sansheng.hub.report.Timeline;
import cn.sansheng.messages.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What happened at a counter, told in words.
public record TimelinePage(
        List<CounterId> counters,
        LocalDate day,
        Half half,
        Optional<Timeline> timeline,
        Naming naming) {

    public Words words() {
        return naming.words();
    }

    public boolean shows(CounterId counter) {
        return timeline.filter(shown -> shown.counter().equals(counter)).isPresent();
    }

    /// `n` is the entry's number, by which the journal can be asked for it.
    public record Line(
            long n, String time, String what, String number, String who, String detail) {}

    public List<Line> lines() {
        return timeline.stream().flatMap(each -> each.moments().stream()).map(this::line).toList();
    }

    private Line line(Moment moment) {
        return new Line(
                moment.n(),
                naming.seconds(moment.at()),
                words().code("trace", moment.type()),
                moment.number().map(Object::toString).orElse(""),
                moment.by().map(naming::clerk).orElse(""),
                detail(moment));
    }

    private String detail(Moment moment) {
        JsonNode data = moment.data();
        return switch (moment.type()) {
            case "ticket-called" ->
                    data.has("why")
                            ? why(data.path("why"))
                            : call(moment, data.path("call").asInt());
            case "service-finished" ->
                    words().known("outcome", data.path("outcome").asString("")).orElse("");
            case "rating-given", "rating-unbound" -> words().say("level." + data.path("level"));
            case "phone-answered" ->
                    words().say(
                                    "trace.answered",
                                    data.path("rings"),
                                    Math.round(data.path("seconds").asDouble()));
            case "phone-abandoned", "phone-missed" ->
                    words().say("trace.rings", data.path("rings"));
            case "clerk-away", "away-changed" ->
                    words().code("away", data.path("reason").asString());
            case "ticket-parked" -> words().code("park", data.path("reason").asString());
            case "part-changed" ->
                    words().code("part", data.path("part").asString())
                            + " "
                            + words().code("partstate", data.path("state").asString());
            default -> data.path("reason").asString("");
        };
    }

    /// What decided, with the numbers that it rests on (B5).
    private String why(JsonNode why) {
        return words().say(
                        "why." + why.path("ground").asString(),
                        why.path("waitedSeconds").asInt() / 60,
                        why.path("inRow"),
                        why.path("priorityClass"));
    }

    /// How long somebody had waited is said at the first call only, where no ground is told.
    private String call(Moment moment, int call) {
        return moment.issued()
                .filter(_ -> call == 1)
                .map(issued -> words().say("trace.waited", minutes(issued, moment.at())))
                .orElse(words().say("window.calls", call));
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
