package cn.sansheng.simulator.bench;

import cn.sansheng.client.StationClient;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/// One clerk who never rests: for every citizen called, a new one takes a ticket, so the line stays
/// as long as it was.
record Worker(StationClient kiosk, StationClient counter, ServiceCode service) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Answer(UUID request, Reply reply, double millis) {}

    void signIn(ClerkId clerk, String pin) throws IOException, InterruptedException {
        Request request = new Request.SignIn(clerk, Optional.of(pin), Optional.empty());
        Reply reply = ask(counter, request).reply();
        if (reply instanceof Reply.Refused refused) {
            throw new IOException(clerk + " cannot sign in: " + refused.code());
        }
    }

    void work(Tally tally, BooleanSupplier goOn) throws IOException, InterruptedException {
        while (goOn.getAsBoolean()) {
            take(tally);
            if (call(tally)) {
                expect(ask(counter, new Request.Start()));
                Request finish = new Request.Finish(Optional.empty());
                expect(ask(counter, finish));
            }
        }
    }

    void takeMany(int citizens) throws IOException, InterruptedException {
        Tally unmeasured = new Tally();
        for (int citizen = 0; citizen < citizens; citizen++) {
            take(unmeasured);
        }
    }

    private void take(Tally tally) throws IOException, InterruptedException {
        Request take =
                new Request.TakeTicket(
                        service, Optional.empty(), Optional.empty(), Optional.empty());
        Answer answer = ask(kiosk, take);
        expect(answer);
        tally.issued(answer.request(), answer.millis());
    }

    /// False when another clerk of this service was quicker.
    private boolean call(Tally tally) throws IOException, InterruptedException {
        Answer answer = ask(counter, new Request.CallNext());
        if (answer.reply() instanceof Reply.Refused refused
                && refused.code() == RefusalCode.NOBODY_WAITING) {
            return false;
        }
        expect(answer);
        tally.called(answer.request(), answer.millis());
        return true;
    }

    private static void expect(Answer answer) throws IOException {
        if (answer.reply() instanceof Reply.Refused refused) {
            throw new IOException("refused " + refused.code() + ": " + refused.message());
        }
    }

    private static Answer ask(StationClient station, Request request)
            throws IOException, InterruptedException {
        RequestMessage message = new RequestMessage(Ids.next(), station.hallNow(), request);
        long from = System.nanoTime();
        try {
            Reply reply = station.ask(message, ReplyBody.of(request), PATIENCE).get();
            return new Answer(message.id(), reply, (System.nanoTime() - from) / 1e6);
        } catch (ExecutionException silence) {
            throw new IOException("no answer", silence.getCause());
        }
    }
}
