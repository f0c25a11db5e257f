package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lobby's screen: the newest call, those before it, and what to expect. Nothing personal.
public record PublicPage(LivePicture picture, HallFacts hall, Words words) {
    private static final int OLDER_SHOWN = 4;

    /// One call: the number is set in two parts, its letter in the accent.
    public record Called(String letter, String digits, int counter, String mark, String at) {}

    public record Waiting(String code, String name, int people, String minutes) {}

    public Optional<Called> newest() {
        return picture.calls().stream().findFirst().map(this::called);
    }

    public List<Called> older() {
        return picture.calls().stream().skip(1).limit(OLDER_SHOWN).map(this::called).toList();
    }

    public List<Waiting> waiting() {
        return picture.services().stream().map(this::waiting).toList();
    }

    public List<String> hours() {
        return IntStream.range(0, hall.hours().size()).mapToObj(this::span).toList();
    }

    public String clock() {
        return Times.clock(picture.at(), hall.zone());
    }

    public String day() {
        return Times.day(picture.at(), hall.zone(), words.language());
    }

    private Called called(LivePicture.Call call) {
        String number = call.number().toString();
        return new Called(
                number.substring(0, 1),
                number.substring(1),
                call.counter().value(),
                mark(call),
                Times.seconds(call.at(), hall.zone()));
    }

    /// B5: everybody sees why somebody is called before others.
    private String mark(LivePicture.Call call) {
        if (call.priority().isPresent()) {
            return words.say("public.priority");
        }
        return call.byAppointment() ? words.say("public.appointment") : "";
    }

    private Waiting waiting(LivePicture.Service service) {
        String minutes =
                service.waiting() == 0
                                && service.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent()
                        ? words.say("wait.none")
                        : service.waitMinutes()
                                .map(wait -> Waits.hall(wait, words))
                                .orElse(words.say("wait.unknown"));
        return new Waiting(
                service.code().toString(), words.of(service.names()), service.waiting(), minutes);
    }

    private String span(int at) {
        Span span = hall.hours().get(at);
        boolean morning = span.from().getHour() < 12;
        return words.say(
                morning ? "hours.morning" : "hours.afternoon",
                Times.hour(span.from()),
                Times.hour(span.to()));
    }
}
