package cn.sansheng.counter.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.tape.Replay;
import cn.sansheng.counter.desk.Command;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Days as they were recorded.
class CounterReplayTest {
    private static final Path TAPES = Path.of("src/test/resources/tapes");
    private static final LineId LINE = new LineId("1");
    private static final UUID CALL = UUID.fromString("01a229aa-b3eb-7169-8621-08acc85e03fe");

    /// The packaged program with a hub, its wires at a socket and its keys typed: a ticket is
    /// called and served, the telephone rings twice meanwhile and is answered, the citizen rates.
    @Test
    void aTelephoneThatRingsDuringAServiceDisturbsNeitherTheServiceNorItsRating() throws Exception {
        assertEquals(
                List.of(
                        new Command.TellPart(new PartName("screen"), "ok"),
                        asked(
                                new Request.SignIn(
                                        new ClerkId("c01"), Optional.of("0000"), Optional.empty()),
                                ReplyBody.SignedIn.class),
                        asked(new Request.CallNext(), ReplyBody.AtCounter.class),
                        asked(new Request.Start(), ReplyBody.AtCounter.class),
                        told(new Fact.PhoneRang(LINE, CALL, 1)),
                        told(new Fact.PhoneRang(LINE, CALL, 2)),
                        told(new Fact.PhoneAnswered(LINE, CALL, 2, 6.707)),
                        told(new Fact.PhoneEnded(LINE, CALL, 4.054)),
                        asked(new Request.Finish(Optional.empty()), ReplyBody.Done.class),
                        told(
                                new Fact.RatingGiven(
                                        5,
                                        Optional.of(
                                                TicketId.parse(
                                                        "01a229aa-55ca-7600-a00a-7faa068c688e"))))),
                Replay.commands(
                        CounterTape.script("test"),
                        TAPES.resolve("called-by-telephone-while-serving.tape")));
    }

    private static Command asked(Request request, Class<? extends ReplyBody> body) {
        return new Command.Ask(request, body);
    }

    private static Command told(Fact fact) {
        return new Command.Report(fact);
    }
}
