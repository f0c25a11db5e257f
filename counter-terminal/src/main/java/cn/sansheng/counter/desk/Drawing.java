package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Draws the clerk's picture of a moment.
public record Drawing(Desk desk, Moment now) {
    /// S56: a word to the clerk.
    public static final Duration WARN = Duration.ofMinutes(15);

    /// S56: longer needs leave and a substitute.
    public static final Duration MOST = Duration.ofMinutes(Leaving.APPROVAL_MINUTES);

    public Picture picture() {
        return new Picture(
                header(),
                desk.seen().hall().emergency(),
                band(),
                body(),
                new ListDrawing(desk, now).waiting(),
                foot(),
                desk.troubles(),
                news());
    }

    private Picture.Header header() {
        return new Picture.Header(
                desk.counter(),
                office(),
                desk.seen().view().flatMap(View.Counter::clerk),
                desk.seen().particulars().map(View.Counter.Desk::finished),
                connection(),
                desk.seen().local(now.hall()));
    }

    private Optional<Names> office() {
        return desk.seen().particulars().map(View.Counter.Desk::office);
    }

    private Picture.Connection connection() {
        return switch (desk.link()) {
            case Link.Never() -> new Picture.Connection.Connecting();
            case Link.Reached() -> new Picture.Connection.Connected();
            case Link.Gone(var since) ->
                    new Picture.Connection.Lost(
                            desk.seen().local(since),
                            (int) Duration.between(since, now.hall()).toMinutes());
        };
    }

    private Optional<Picture.Band> band() {
        return switch (desk.telephone()) {
            case Telephone.Quiet() -> Optional.empty();
            case Telephone.Ringing ringing ->
                    Optional.of(
                            banded(
                                    new Picture.Band.Call.Ringing(
                                            ringing.ring(), Telephone.secondsLeft(ringing, now))));
            case Telephone.Answered(var rings, var _) ->
                    Optional.of(banded(new Picture.Band.Call.Answered(rings)));
            case Telephone.LeftOff _ -> Optional.of(banded(new Picture.Band.Call.LeftOff()));
        };
    }

    private Picture.Band banded(Picture.Band.Call call) {
        return new Picture.Band(office(), call);
    }

    private Picture.Body body() {
        Optional<Operation> lead = Actions.lead(desk.seen().state());
        if (desk.seen().view().isEmpty()) {
            return new Picture.Body.Unknown();
        }
        if (lead.isEmpty()) {
            return new Picture.Body.SignIn(Actions.standing(Operation.SIGN_IN, desk, now));
        }
        Picture.Controls controls = controls(lead.get());
        return desk.seen()
                .particulars()
                .flatMap(it -> it.away().map(away -> away(away, controls)))
                .orElseGet(() -> atWork(controls));
    }

    private Picture.Body atWork(Picture.Controls controls) {
        return new Picture.Body.AtWork(
                desk.seen().state(),
                desk.seen().particulars().map(it -> seconds(it.since())),
                desk.seen().particulars().flatMap(View.Counter.Desk::usualMinutes),
                desk.seen().readySince().map(desk.seen()::local),
                desk.seen().ticket().map(this::ticket),
                controls);
    }

    private Picture.Body away(View.Counter.Away away, Picture.Controls controls) {
        int seconds = seconds(away.since());
        return new Picture.Body.Away(
                away.reason(),
                desk.seen().local(away.since()),
                away.backAt().map(desk.seen()::local),
                away.instead(),
                seconds,
                absence(Duration.ofSeconds(seconds)),
                controls);
    }

    static Picture.Absence absence(Duration lasting) {
        if (lasting.compareTo(MOST) > 0) {
            return Picture.Absence.TOO_LONG;
        }
        return lasting.compareTo(WARN) >= 0 ? Picture.Absence.WARNED : Picture.Absence.SHORT;
    }

    private Picture.Ticket ticket(CalledTicket ticket) {
        Instant from = desk.seen().firstSeen(ticket.id()).orElse(now.hall());
        return new Picture.Ticket(
                ticket.number(),
                ticket.service(),
                desk.seen().hall().names(ticket.service()),
                ticket.priority(),
                (int) Math.max(0, Duration.between(ticket.issuedAt(), from).toMinutes()),
                ticket.calls(),
                desk.seen().local(ticket.issuedAt()),
                desk.seen().particulars().flatMap(View.Counter.Desk::why),
                ticket.note());
    }

    private Picture.Controls controls(Operation lead) {
        List<Picture.Button> others = Actions.others(desk).stream().map(this::button).toList();
        return new Picture.Controls(button(lead), others, asked());
    }

    private Picture.Button button(Operation operation) {
        return new Picture.Button(operation, Actions.standing(operation, desk, now));
    }

    private Picture.Asked asked() {
        Panel panel = desk.work().panel();
        if (panel instanceof Panel.Closed) {
            return new Picture.Asked.Nothing();
        }
        if (panel instanceof Panel.LeavingLong(var reason, var minutes)) {
            Duration inAll = new Leaving(desk, now.hall()).inAll(minutes);
            return new Picture.Asked.Approving(reason, (int) Math.ceilDiv(inAll.toSeconds(), 60L));
        }
        if (panel instanceof Panel.Writing(var _, var typed)) {
            return new Picture.Asked.Writing(typed);
        }
        return new Picture.Asked.Choosing(
                panel,
                Paging.choices(desk, now).stream().map(Choice::label).toList(),
                panel instanceof Panel.Handing about ? Optional.of(about.note()) : Optional.empty(),
                desk.work().page(),
                Paging.pages(desk, now));
    }

    private Picture.Foot foot() {
        Optional<View.Counter.Desk> told = desk.seen().particulars();
        return new Picture.Foot(
                told.map(View.Counter.Desk::awayTimes),
                told.map(it -> (it.awaySeconds() + presentSeconds(it)) / 60));
    }

    /// The hub adds an absence when it is over; the present one grows here.
    private int presentSeconds(View.Counter.Desk told) {
        return told.away().map(away -> seconds(away.since())).orElse(0);
    }

    private Optional<News> news() {
        return desk.work().news().map(News.Timed::news);
    }

    private int seconds(Instant since) {
        return (int) Math.max(0, Duration.between(since, now.hall()).toSeconds());
    }
}
