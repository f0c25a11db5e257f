package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Answer;
import cn.sansheng.kiosk.printer.escpos.AnswerReader;
import cn.sansheng.kiosk.printer.escpos.Question;
import cn.sansheng.kiosk.printer.escpos.Voice;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Asks one thing at a time, as this printer can be asked, and waits for its answer. An answer
/// counts when it comes alone; amid noise the question is put again (E19).
final class Conversation {
    private static final int ATTEMPTS = 3;

    private sealed interface Heard {
        record This(Answer answer) implements Heard {}

        record Noise() implements Heard {}

        record Nothing() implements Heard {}
    }

    private static final byte[] NOTHING = {};

    private final SerialLine line;
    private final Voice voice;
    private final LongSupplier nanoTime;
    private final Patience patience;
    private final AnswerReader reader = new AnswerReader();
    private Optional<Answer.Paper> inTurn = Optional.empty();
    private Optional<Answer.Unasked> unasked = Optional.empty();

    Conversation(SerialLine line, Voice voice, LongSupplier nanoTime, Patience patience) {
        this.line = line;
        this.voice = voice;
        this.nanoTime = nanoTime;
        this.patience = patience;
    }

    void send(byte[] bytes) throws LineTrouble, InterruptedException {
        inTurn = Optional.empty();
        line.write(bytes);
    }

    /// How the printer is; one that tells nothing is well as long as its line is there (E23).
    PrinterState state() throws LineTrouble, InterruptedException {
        return switch (voice) {
            case DLE_EOT -> asked().map(Condition::state).orElse(PrinterState.SILENT);
            case ASB -> said();
            case NONE -> {
                line.write(NOTHING);
                yield PrinterState.OK;
            }
        };
    }

    /// The same behind a job that is being printed. GS a would wait there for its turn, but what
    /// stops the printer is told by itself.
    PrinterState stateMeanwhile() throws LineTrouble, InterruptedException {
        if (voice != Voice.ASB) {
            return state();
        }
        remember(heard(Duration.ZERO));
        return unasked.map(Condition::of).map(Condition::state).orElse(PrinterState.OK);
    }

    /// Throws away what is left of a job; a printer that tells nothing may not know the command.
    void giveUp() throws LineTrouble, InterruptedException {
        if (voice != Voice.NONE) {
            send(Question.GIVE_UP.bytes());
        }
    }

    /// A stopped printer does not come to the question, but has said by itself why it stopped.
    private PrinterState said() throws LineTrouble, InterruptedException {
        if (askPatiently(Question.STATUS) instanceof Heard.This(Answer.Unasked now)) {
            return Condition.of(now).state();
        }
        return unasked.map(Condition::of)
                .map(Condition::state)
                .filter(state -> !state.canPrint())
                .orElse(PrinterState.SILENT);
    }

    private Optional<Condition> asked() throws LineTrouble, InterruptedException {
        int[] bits = new int[4];
        Question[] questions = {Question.PRINTER, Question.CAUSE, Question.ERROR, Question.ROLL};
        for (int at = 0; at < bits.length; at++) {
            if (!(askPatiently(questions[at]) instanceof Heard.This(Answer.Status(int status)))) {
                return Optional.empty();
            }
            bits[at] = status;
        }
        return Optional.of(new Condition(bits[0], bits[1], bits[2], bits[3]));
    }

    /// Whether this printer answers GS r: not every cheap one does.
    boolean answersInTurn() throws LineTrouble, InterruptedException {
        Heard heard = new Heard.Noise();
        for (int attempt = 0; attempt < ATTEMPTS && heard instanceof Heard.Noise; attempt++) {
            heard = ask(Question.COME_SO_FAR);
        }
        return heard instanceof Heard.This;
    }

    /// The answer to the GS r at the end of the job, within this time; asked for once more when
    /// noise may have hidden it.
    Optional<Answer.Paper> comeSoFar(Duration within) throws LineTrouble, InterruptedException {
        long until = nanoTime.getAsLong() + within.toNanos();
        while (inTurn.isEmpty()) {
            long left = until - nanoTime.getAsLong();
            if (left <= 0) {
                return Optional.empty();
            }
            List<Answer> came = heard(Duration.ofNanos(left));
            if (came.contains(new Answer.Noise())) {
                becomeQuiet(patience.quiet());
                line.write(Question.COME_SO_FAR.bytes());
            } else {
                remember(came);
            }
        }
        return inTurn;
    }

    private Heard askPatiently(Question question) throws LineTrouble, InterruptedException {
        Heard heard = new Heard.Nothing();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            heard = ask(question);
            if (heard instanceof Heard.This) {
                return heard;
            }
        }
        return heard;
    }

    private Heard ask(Question question) throws LineTrouble, InterruptedException {
        becomeQuiet(Duration.ZERO);
        line.write(question.bytes());
        long until = nanoTime.getAsLong() + patience.answer().toNanos();
        while (true) {
            long left = until - nanoTime.getAsLong();
            if (left <= 0) {
                return new Heard.Nothing();
            }
            List<Answer> came = heard(Duration.ofNanos(left));
            remember(came);
            List<Answer> fitting = came.stream().filter(one -> fits(question, one)).toList();
            boolean doubtful = fitting.size() > 1 && question != Question.STATUS;
            if (came.contains(new Answer.Noise()) || doubtful) {
                becomeQuiet(patience.quiet());
                return new Heard.Noise();
            }
            if (!fitting.isEmpty()) {
                return new Heard.This(fitting.getLast());
            }
        }
    }

    /// What came before the question cannot be its answer.
    private void becomeQuiet(Duration first) throws InterruptedException {
        long until = nanoTime.getAsLong() + patience.answer().toNanos();
        byte[] came = line.read(first);
        while (came.length > 0 && nanoTime.getAsLong() < until) {
            remember(reader.take(came));
            came = line.read(patience.quiet());
        }
    }

    private List<Answer> heard(Duration within) throws InterruptedException {
        byte[] came = line.read(within);
        if (came.length == 0) {
            reader.forget();
        }
        return reader.take(came);
    }

    /// A job's own answer may come while something else is asked.
    private void remember(List<Answer> came) {
        came.stream()
                .filter(Answer.Unasked.class::isInstance)
                .map(Answer.Unasked.class::cast)
                .forEach(said -> unasked = Optional.of(said));
        if (!came.contains(new Answer.Noise())) {
            came.stream()
                    .filter(Answer.Paper.class::isInstance)
                    .map(Answer.Paper.class::cast)
                    .findFirst()
                    .ifPresent(paper -> inTurn = Optional.of(paper));
        }
    }

    private static boolean fits(Question question, Answer answer) {
        return switch (question) {
            case PRINTER, CAUSE, ERROR, ROLL -> answer instanceof Answer.Status;
            case COME_SO_FAR -> answer instanceof Answer.Paper;
            case STATUS -> answer instanceof Answer.Unasked;
            case GIVE_UP -> false;
        };
    }
}
