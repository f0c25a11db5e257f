package cn.sansheng.kiosk.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.tape.Replay;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Faults as they were recorded.
class KioskReplayTest {
    private static final Path TAPES = Path.of("src/test/resources/tapes");
    private static final UUID REQUEST = UUID.fromString("01a229aa-6a83-705f-89b0-4aa770eeef4d");

    /// Another than on the paper of that day: the tape holds no token.
    private static final String TOKEN = "epu4qbnl7lco3pcaz5zujsdma3";

    private static final Command ASK =
            new Command.Ask(
                    new RequestMessage(
                            REQUEST,
                            Instant.parse("2026-11-29T23:36:03.971Z"),
                            new Request.TakeTicket(
                                    new ServiceCode('A'),
                                    Optional.empty(),
                                    Optional.of(Language.ZH),
                                    Optional.empty())));

    private static final Slip SLIP =
            new Slip(
                    new TicketNumber('A', 2),
                    new Token(TOKEN),
                    new Names("城关便民服务站", "Chengguan Service Station"),
                    new Names("社会保险", "Social insurance"),
                    new Names("人社局", "Human Resources and Social Security"),
                    List.of(new CounterId(1), new CounterId(2)),
                    "一楼东侧",
                    OptionalInt.of(1),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDateTime.parse("2026-11-30T07:36:03.986"),
                    Optional.of(URI.create("http://127.0.0.1:18981/t/" + TOKEN)),
                    "kiosk-1",
                    Language.ZH,
                    Optional.empty());

    /// The packaged kiosk with a hub, five keys at a socket and the printer simulator at a
    /// pseudo-terminal; the paper ran out while the second ticket was being printed, and somebody
    /// put in a new roll seconds later. Whoever held the number keeps it: nothing is printed twice,
    /// nothing is asked twice.
    @Test
    void paperThatRunsOutInTheMiddleOfAJobIsToldOnceAndTheNumberStaysGood() throws Exception {
        List<Command> all =
                Replay.commands(KioskTape.script("test"), TAPES.resolve("paper-out-in-a-job.tape"))
                        .stream()
                        .filter(command ->
                                !(command instanceof Command.Look)
                                        && !(command instanceof Command.Keep))
                        .toList();
        assertEquals(
                List.of(
                        ASK,
                        new Command.Print(REQUEST, SLIP),
                        new Command.Report(
                                new Fact.PrintFailed(
                                        TicketId.parse("01a229aa-6a91-7a9d-942b-54e08bbcc893"),
                                        REQUEST.toString(),
                                        "paper-out")),
                        new Command.TellPart(PrinterState.PAPER_OUT),
                        new Command.TellPart(PrinterState.OK)),
                all.subList(all.indexOf(ASK), all.size()));
    }
}
