package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Answer;
import cn.sansheng.kiosk.printer.escpos.Question;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Asks one thing at a time and waits for its answer. An answer counts when it comes alone; amid
/// noise the question is put again (E19).
final class Conversation {
    private static final int ATTEMPTS = 3;

    private sealed interface Heard {
        record This(Answer answer) implements Heard {}

        record Noise() implements Heard {}

        record Nothing() implements Heard {}
    }

    private final SerialLine line;
    private final LongSupplier nanoTime;
    private final Patience patience;
    private Optional<Answer.Paper> inTurn = Optional.empty();

    Conversation(SerialLine line, LongSupplier nanoTime, Patience patience) {
        this.line = line;
        this.nanoTime = nanoTime;
        this.patience = patience;
    }

    void send(byte[] bytes) throws LineTrouble, InterruptedException {
        inTurn = Optional.empty();
        line.write(bytes);
    }

    /// Empty when the printer is silent.
    Optional<Condition> condition() throws LineTrouble, InterruptedException {
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
            List<Answer> came = Answer.in(line.read(Duration.ofNanos(left)));
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
            List<Answer> came = Answer.in(line.read(Duration.ofNanos(left)));
            remember(came);
            List<Answer> fitting = came.stream().filter(one -> fits(question, one)).toList();
            if (came.contains(new Answer.Noise()) || fitting.size() > 1) {
                becomeQuiet(patience.quiet());
                return new Heard.Noise();
            }
            if (fitting.size() == 1) {
                return new Heard.This(fitting.getFirst());
            }
        }
    }

    /// What came before the question cannot be its answer.
    private void becomeQuiet(Duration first) throws InterruptedException {
        long until = nanoTime.getAsLong() + patience.answer().toNanos();
        byte[] came = line.read(first);
        while (came.length > 0 && nanoTime.getAsLong() < until) {
            remember(Answer.in(came));
            came = line.read(patience.quiet());
        }
    }

    /// A job's own answer may come while something else is asked.
    private void remember(List<Answer> came) {
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
            case GIVE_UP -> false;
        };
    }
}
