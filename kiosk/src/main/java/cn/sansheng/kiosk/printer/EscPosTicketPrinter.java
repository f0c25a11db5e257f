package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Answer;
import cn.sansheng.kiosk.printer.escpos.EscPosEncoder;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Question;
import cn.sansheng.kiosk.printer.escpos.Voice;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.LineLost;
import cn.sansheng.serial.LineSilent;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thermal printer that speaks ESC/POS (hardware-docs/protocol/printer.md).
public final class EscPosTicketPrinter implements TicketPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(EscPosTicketPrinter.class);

    private final SerialLine line;
    private final Losses losses;
    private final SlipLayout layout;
    private final MaterialListLayout lists;
    private final TestPaperLayout tests;
    private final EscPosEncoder encoder;
    private final Voice voice;
    private final Conversation conversation;
    private final LongSupplier nanoTime;
    private final Patience patience;
    private final ReentrantLock turn = new ReentrantLock(true);

    /// Part of an earlier slip may still wait in the printer or hang out of it.
    private boolean rest;

    /// Like any line, opens whether or not the printer is plugged in; refused when another program
    /// holds the line.
    public static EscPosTicketPrinter open(PrinterAddress address, LineListener listener)
            throws IOException {
        Lettering lettering = new Lettering();
        Thread.ofVirtual().name("load the paper's font").start(lettering::warmUp);
        Losses losses = new Losses(listener);
        return new EscPosTicketPrinter(
                address.open(losses),
                losses,
                address.profile(),
                lettering,
                System::nanoTime,
                Patience.USUAL);
    }

    EscPosTicketPrinter(
            SerialLine line,
            Losses losses,
            Profile profile,
            Lettering lettering,
            LongSupplier nanoTime,
            Patience patience) {
        this.line = line;
        this.losses = losses;
        this.layout = new SlipLayout(profile, lettering);
        this.lists = new MaterialListLayout(profile.paper());
        this.tests = new TestPaperLayout(profile, lettering);
        this.encoder = new EscPosEncoder(profile, lettering);
        this.voice = profile.voice();
        this.conversation = new Conversation(line, voice, nanoTime, patience);
        this.nanoTime = nanoTime;
        this.patience = patience;
    }

    @Override
    public PrintResult print(Printout paper) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            int lossesBefore = losses.count();
            PrintResult result = printed(paper);
            return losses.count() == lossesBefore
                    ? result
                    : new PrintResult.Failed(PrinterState.LOST);
        } catch (LineTrouble trouble) {
            LOG.warn("{}: {}", paper.label(), trouble.getMessage());
            return new PrintResult.Failed(state(trouble));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public PrinterState look() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            return conversation.state();
        } catch (LineTrouble trouble) {
            LOG.debug("looked in vain: {}", trouble.getMessage());
            return state(trouble);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        line.close();
    }

    private PrintResult printed(Printout paper) throws LineTrouble, InterruptedException {
        if (rest) {
            conversation.giveUp();
        }
        PrinterState before = conversation.state();
        if (!before.canPrint()) {
            return new PrintResult.Failed(before);
        }
        byte[] job = encoder.job(pieces(paper));
        PrintResult result = sent(job);
        switch (result) {
            case PrintResult.Printed _ -> rest = false;
            case PrintResult.Failed(var trouble) -> {
                LOG.warn("{}: stopped, {}", paper.label(), trouble.wire());
                conversation.giveUp();
            }
        }
        return result;
    }

    private PrintResult sent(byte[] job) throws LineTrouble, InterruptedException {
        if (voice == Voice.NONE) {
            return handedOver(job);
        }
        boolean inTurn = conversation.answersInTurn();
        rest = true;
        return inTurn ? sentInTurn(job) : sentBlindly(job);
    }

    /// All that can be known of a printer that tells nothing (E23).
    private PrintResult handedOver(byte[] job) throws LineTrouble, InterruptedException {
        rest = true;
        conversation.send(job);
        return new PrintResult.Printed(PrinterState.OK);
    }

    /// What is left of a slip is cut off, so that two do not hang together (E21).
    private List<Piece> pieces(Printout paper) {
        List<Piece> pieces =
                switch (paper) {
                    case Slip slip -> layout.pieces(slip);
                    case MaterialList list -> lists.pieces(list);
                    case TestPaper test -> tests.pieces(test);
                };
        return rest ? Stream.concat(Stream.of(new Piece.End()), pieces.stream()).toList() : pieces;
    }

    /// The printer answers the question at the end of the job when it has come that far.
    private PrintResult sentInTurn(byte[] job) throws LineTrouble, InterruptedException {
        conversation.send(followed(job, Question.COME_SO_FAR.bytes()));
        long until = nanoTime.getAsLong() + patience.job().toNanos();
        while (nanoTime.getAsLong() < until) {
            conversation.comeSoFar(patience.between());
            PrinterState now = conversation.stateMeanwhile();
            Optional<Answer.Paper> sofar = conversation.comeSoFar(Duration.ZERO);
            if (sofar.isPresent()) {
                return sofar.get().there()
                        ? new PrintResult.Printed(now)
                        : new PrintResult.Failed(PrinterState.PAPER_OUT);
            }
            // A hot head goes on by itself.
            if (!now.canPrint() && now != PrinterState.HOT) {
                return new PrintResult.Failed(now);
            }
        }
        return new PrintResult.Failed(PrinterState.SILENT);
    }

    /// A printer that cannot say how far it has come must be well from the last byte until the slip
    /// has had time to come out.
    private PrintResult sentBlindly(byte[] job) throws LineTrouble, InterruptedException {
        conversation.send(job);
        long until = nanoTime.getAsLong() + patience.settle().toNanos();
        while (true) {
            boolean settled = nanoTime.getAsLong() >= until;
            PrinterState now = settled ? conversation.state() : conversation.stateMeanwhile();
            if (!now.canPrint()) {
                return new PrintResult.Failed(now);
            }
            if (settled) {
                return new PrintResult.Printed(now);
            }
            conversation.comeSoFar(patience.between());
        }
    }

    private static PrinterState state(LineTrouble trouble) {
        return switch (trouble) {
            case LineLost _ -> PrinterState.LOST;
            case LineSilent _ -> PrinterState.SILENT;
        };
    }

    private static byte[] followed(byte[] job, byte[] question) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(job.length + question.length);
        all.writeBytes(job);
        all.writeBytes(question);
        return all.toByteArray();
    }
}
