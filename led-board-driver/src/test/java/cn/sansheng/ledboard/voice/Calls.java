package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Summary.Call;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls of a morning, and the views that tell of them.
final class Calls {
    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private Calls() {}

    static Call of(String number, int counter, int second) {
        return call(number, counter, second, Optional.empty());
    }

    /// Of a ticket that was taken in English.
    static Call english(String number, int counter, int second) {
        return call(number, counter, second, Optional.of(Language.EN));
    }

    private static Call call(String number, int counter, int second, Optional<Language> language) {
        return new Call(
                TicketNumber.parse(number),
                new CounterId(counter),
                MORNING.plusSeconds(second),
                Optional.empty(),
                language);
    }

    /// The newest first, as the hub tells them.
    static View.Summary told(Call... calls) {
        return new View.Summary(1, List.of(calls), Map.of(), List.of());
    }

    /// Told as soon as the newest of them was called.
    static Announcing.Event.Told event(View.Summary told) {
        return new Announcing.Event.Told(
                told, told.calls().isEmpty() ? MORNING : told.calls().getFirst().at());
    }

    static View.Summary emergency(Call... calls) {
        return new View.Summary(1, List.of(calls), Map.of(), List.of("请跟随工作人员离开大厅"));
    }
}
