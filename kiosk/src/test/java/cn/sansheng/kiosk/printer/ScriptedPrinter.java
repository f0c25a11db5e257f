package cn.sansheng.kiosk.printer;

import cn.sansheng.serial.LineLost;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A printer in memory: each question has answers that are given in turn, the last one for ever.
/// Waiting for bytes that do not come lets its own time go by.
final class ScriptedPrinter implements SerialLine {
    static final String PRINTER = "100401";
    static final String CAUSE = "100402";
    static final String ERROR = "100403";
    static final String ROLL = "100404";
    static final String COME_SO_FAR = "1d7201";
    static final String STATUS = "1d610f";
    static final String GIVE_UP = "100502";
    static final String JOB = "job";

    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final Deque<byte[]> coming = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private byte[] job = {};
    private Runnable duringJob = () -> {};
    private long now;
    private State state = State.PLUGGED_IN;

    private enum State {
        PLUGGED_IN,
        UNPLUGGED
    }

    ScriptedPrinter() {
        answers(PRINTER, "12");
        answers(CAUSE, "12");
        answers(ERROR, "12");
        answers(ROLL, "12");
        answers(COME_SO_FAR, "00");
        answers(JOB, "00");
        answers(STATUS, "");
        answers(GIVE_UP, "");
    }

    /// Hexadecimal digits; nothing is silence.
    ScriptedPrinter answers(String question, String... inTurn) {
        answers.put(question, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    ScriptedPrinter duringJob(Runnable happens) {
        duringJob = happens;
        return this;
    }

    void unplug() {
        state = State.UNPLUGGED;
    }

    void plugIn() {
        state = State.PLUGGED_IN;
    }

    long nanoTime() {
        return now;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    byte[] job() {
        return job.clone();
    }

    @Override
    public void write(byte[] bytes) throws LineTrouble {
        String hex = HexFormat.of().formatHex(bytes);
        String question = answers.containsKey(hex) ? hex : JOB;
        heard.add(question);
        if (question.equals(JOB)) {
            job = bytes;
            duringJob.run();
        }
        if (state == State.UNPLUGGED) {
            throw new LineLost("unplugged");
        }
        Deque<String> script = answers.getOrDefault(question, new ArrayDeque<>());
        String answer = script.size() > 1 ? script.poll() : script.peek();
        if (answer != null && !answer.isEmpty()) {
            coming.add(HexFormat.of().parseHex(answer));
        }
    }

    @Override
    public byte[] read(Duration patience) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (coming.isEmpty()) {
            now += patience.toNanos();
        }
        coming.forEach(all::writeBytes);
        coming.clear();
        return all.toByteArray();
    }

    @Override
    public void close() {}
}
