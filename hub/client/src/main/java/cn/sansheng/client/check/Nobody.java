package cn.sansheng.client.check;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/// The check runs from a script, or at night: it prints a line for each device.
public record Nobody(PrintWriter out) implements Technician {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public void comesTo(Device device) {}

    @Override
    public void told(Phrase what) {}

    @Override
    public void told(Tried tried) {}

    @Override
    public Answer asked(Phrase question) {
        return Answer.NOBODY;
    }

    @Override
    public Optional<String> typed(Duration limit) {
        return Optional.empty();
    }

    @Override
    public void noted(String line) {
        out.println(line);
        out.flush();
    }
}
