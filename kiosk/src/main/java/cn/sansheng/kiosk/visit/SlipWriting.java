package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.MaterialList;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a ticket's paper says, from the hub's answer and its view of the services.
final class SlipWriting {
    private static final View.Names NO_NAME = new View.Names("", "");

    private SlipWriting() {}

    static MaterialList list(
            View.Services.Service service, Item item, Optional<URI> page, Draft draft, Moment now) {
        Optional<View.Services.Where> where = service.where();
        return new MaterialList(
                draft.hall.names().orElse(NO_NAME),
                where.map(View.Services.Where::office).orElse(NO_NAME),
                where.map(View.Services.Where::counters).orElse(List.of()),
                item,
                page,
                LocalDateTime.ofInstant(now.hall(), draft.hall.zone()),
                draft.before.name(),
                draft.wishes.language());
    }

    static Slip of(
            Taken ticket,
            View.Services.Service service,
            HallCard hall,
            Language language,
            String kiosk) {
        Optional<View.Services.Where> where = service.where();
        return new Slip(
                ticket.number(),
                ticket.token(),
                hall.names().orElse(NO_NAME),
                service.names(),
                where.map(View.Services.Where::office).orElse(NO_NAME),
                where.map(View.Services.Where::counters).orElse(List.of()),
                where.flatMap(View.Services.Where::placeInBoth)
                        .map(names -> names.in(language))
                        .orElse(""),
                ticket.queue()
                        .map(queue -> OptionalInt.of(queue.ahead()))
                        .orElse(OptionalInt.empty()),
                ticket.queue().flatMap(Taken.Queue::waitMinutes),
                Optional.empty(),
                LocalDateTime.ofInstant(ticket.issuedAt(), hall.zone()),
                hall.page(ticket.token()),
                kiosk,
                language,
                Optional.empty());
    }
}
