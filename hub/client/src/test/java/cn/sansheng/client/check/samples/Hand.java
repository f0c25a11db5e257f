package cn.sansheng.client.check.samples;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Tried;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Somebody who does what is told, in English, and sees what is asked for where `sees` says so.
public record Hand(Consumer<String> does, Predicate<String> sees) implements Technician {
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void comesTo(Device device) {}

    @Override
    public void told(Phrase what) {
        does.accept(what.en());
    }

    @Override
    public void told(Tried tried) {}

    @Override
    public Answer asked(Phrase question) {
        return sees.test(question.en()) ? Answer.YES : Answer.NO;
    }

    @Override
    public Optional<String> typed(Duration limit) {
        return Optional.empty();
    }

    @Override
    public void noted(String line) {}
}
