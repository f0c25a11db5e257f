package cn.sansheng.ledboard;

import cn.sansheng.ledboard.voice.Clips;
import cn.sansheng.serial.LineProbe;
import java.io.IOException;
import java.io.PrintWriter;

/// Opens each line once, sends nothing, reads the voice's clips, and prints what it found.
final class LineCheck {
    private static final String OK = "ok";

    private final PrintWriter out;

    LineCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(Devices devices) throws InterruptedException {
        boolean good = true;
        for (var line : devices.lines().entrySet()) {
            String finding = LineProbe.trouble(line.getValue()).orElse(OK);
            out.println(line.getKey() + " " + line.getValue() + ": " + finding);
            good &= finding.equals(OK);
        }
        devices.boards()
                .forEach(board ->
                        out.println(
                                "board "
                                        + board.plan().id()
                                        + ": "
                                        + board.habit().protocol()
                                        + ", address "
                                        + board.address()
                                        + " on "
                                        + board.plan().line()));
        for (Device.Voice voice : devices.voices()) {
            String finding = clips(voice);
            out.println("voice " + voice.zone().name() + " " + voice.uri() + ": " + finding);
            good &= finding.equals(OK);
        }
        out.flush();
        return good;
    }

    private static String clips(Device.Voice voice) {
        try {
            var _ = Clips.load(voice.clips());
            return OK;
        } catch (IOException unusable) {
            return String.valueOf(unusable.getMessage());
        }
    }
}
