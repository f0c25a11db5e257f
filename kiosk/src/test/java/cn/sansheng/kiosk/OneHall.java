package cn.sansheng.kiosk;

import cn.sansheng.kiosk.owner.HubLink;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/// A hall of two services that gives whoever asks the same ticket.
final class OneHall implements HubLink {
    private static final Instant NOW = Instant.parse("2026-11-23T02:24:30Z");
    private static final ServiceCode B = new ServiceCode('B');

    final List<Fact> facts = new CopyOnWriteArrayList<>();
    private volatile Optional<Listener> listener = Optional.empty();

    @Override
    public void follow(Listener follower) {
        listener = Optional.of(follower);
        follower.reached();
        follower.services(Optional.of(services()));
    }

    private static View.Services services() {
        return new View.Services(
                1,
                List.of(
                        service('A', "营业执照", "Business licence", "市场监管局", "Market Regulation", 3),
                        service(
                                'B',
                                "社保、养老金",
                                "Pension and insurance",
                                "人社局",
                                "Social Security",
                                6)),
                Optional.empty());
    }

    private static View.Services.Service service(
            char code, String zh, String en, String officeZh, String officeEn, int counter) {
        int waiting = code == 'A' ? 12 : 0;
        return new View.Services.Service(
                new ServiceCode(code),
                new View.Names(zh, en),
                true,
                Optional.empty(),
                waiting,
                Optional.of(waiting == 0 ? new WaitMinutes(0, 2) : new WaitMinutes(22, 33)),
                Optional.of(
                        new View.Services.Where(
                                new View.Names(officeZh, officeEn),
                                IntStream.range(counter, counter + 3)
                                        .mapToObj(CounterId::new)
                                        .toList(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Override
    public void ask(RequestMessage request) {
        IssuedTicket ticket =
                new IssuedTicket(
                        new TicketId(new UUID(9, 9)),
                        new TicketNumber('B', 7),
                        B,
                        NOW,
                        new Token("abcdefghijklmnopqrstuvwxye"),
                        0,
                        Optional.of(new WaitMinutes(0, 2)),
                        Optional.empty());
        Reply reply = new Reply.Accepted(request.id(), new ReplyBody.TicketTaken(ticket));
        listener.orElseThrow().answered(request.id(), new Answer.Replied(reply));
    }

    @Override
    public void report(Fact fact, Instant at) {
        facts.add(fact);
    }

    @Override
    public void printer(PrinterState state) {}

    @Override
    public void staffCall(boolean called) {}

    @Override
    public void orderDone(UUID order) {}

    @Override
    public void orderFailed(UUID order, String reason) {}

    @Override
    public Instant hallNow() {
        return NOW;
    }
}
