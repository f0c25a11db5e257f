package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.util.Optional;

/// Draws the citizen's picture of a moment: what was pressed, else a prompt, else whose turn it is,
/// else who sits here.
public record RatingDrawing(Desk desk, Moment now) {
    public RatingPicture picture() {
        return pressed().or(this::prompt).or(this::away).or(this::attending).orElseGet(this::idle);
    }

    private Optional<RatingPicture> pressed() {
        return desk.rated()
                .filter(rated -> now.uptime().compareTo(rated.over()) < 0)
                .map(this::pressed);
    }

    private RatingPicture pressed(Rated rated) {
        RatingPicture.Service service = service(rated.ticket());
        if (now.uptime().compareTo(rated.thanksFrom()) >= 0) {
            return new RatingPicture.Thanks(desk.counter(), service);
        }
        Duration left = rated.thanksFrom().minus(now.uptime());
        return new RatingPicture.Pressed(
                desk.counter(), service, rated.level(), (int) Math.ceilDiv(left.toMillis(), 1000L));
    }

    private Optional<RatingPicture> prompt() {
        return desk.seen()
                .openPrompt(now)
                .filter(seen -> desk.rated().filter(it -> it.isFor(seen.hub().ticket())).isEmpty())
                .map(seen ->
                        new RatingPicture.Prompt(
                                desk.counter(),
                                service(seen.hub().ticket()),
                                Seen.secondsLeft(seen.hub(), now),
                                seen.seconds()));
    }

    private Optional<RatingPicture> away() {
        return desk.seen()
                .particulars()
                .flatMap(View.Counter.Desk::away)
                .map(away ->
                        new RatingPicture.Away(
                                desk.counter(),
                                office(),
                                desk.seen().local(away.since()),
                                away.backAt().map(desk.seen()::local),
                                away.instead()));
    }

    private Optional<RatingPicture> attending() {
        return desk.seen()
                .ticket()
                .map(ticket ->
                        new RatingPicture.Attending(
                                desk.counter(),
                                office(),
                                clerk(),
                                desk.seen().state(),
                                ticket.number(),
                                desk.seen().hall().names(ticket.service())));
    }

    private RatingPicture idle() {
        return new RatingPicture.Idle(desk.counter(), office(), clerk());
    }

    private Optional<ClerkCard> clerk() {
        return desk.seen().view().flatMap(View.Counter::clerk);
    }

    private Optional<Names> office() {
        return desk.seen().particulars().map(View.Counter.Desk::office);
    }

    private RatingPicture.Service service(TicketId id) {
        Optional<CalledTicket> ticket = desk.seen().known(id);
        return new RatingPicture.Service(
                ticket.map(CalledTicket::number),
                ticket.flatMap(it -> desk.seen().hall().names(it.service())));
    }
}
