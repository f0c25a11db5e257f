package cn.sansheng.client.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tries one device, step by step, with or without somebody there.
public final class Inspection {
    private static final Phrase SEEN = new Phrase("在场的人确认", "whoever was there says yes");
    private static final Phrase NOT_SEEN = new Phrase("在场的人说不是", "whoever was there says no");

    private final Device device;
    private final Technician technician;
    private final List<Tried> tried = new ArrayList<>();

    private Inspection(Device device, Technician technician) {
        this.device = device;
        this.technician = technician;
    }

    public static Inspection of(Device device, Technician technician) {
        technician.comesTo(device);
        return new Inspection(device, technician);
    }

    public Technician technician() {
        return technician;
    }

    public void found(Phrase what, Finding finding) {
        Tried step = new Tried(what, finding);
        tried.add(step);
        technician.told(step);
    }

    public void good(Phrase what, Phrase seen) {
        found(what, new Finding.Good(seen));
    }

    public void bad(Phrase what, Phrase seen) {
        found(what, new Finding.Bad(seen));
    }

    public void notTried(Phrase what, Phrase why) {
        found(what, new Finding.NotTried(why));
    }

    /// For eyes and ears only; not tried when nobody is there.
    public void looked(Phrase what, Phrase question) throws InterruptedException {
        found(
                what,
                switch (technician.asked(question)) {
                    case YES -> new Finding.Good(SEEN);
                    case NO -> new Finding.Bad(NOT_SEEN);
                    case NOBODY -> Finding.nobodyThere();
                });
    }

    /// Asks for each in turn and waits until it or its time has come. `instruction` says what to
    /// do; `begun` runs before each, as to light its lamp.
    public <T> void asked(Turns<T> turns, BlockingQueue<T> heard) throws InterruptedException {
        Optional<T> before = Optional.empty();
        for (T wanted : turns.wanted()) {
            if (!technician.isThere()) {
                found(turns.name().apply(wanted), Finding.nobodyThere());
                continue;
            }
            heard.clear();
            turns.begun().accept(wanted);
            technician.told(turns.instruction().apply(wanted));
            Asking<T> asking = waited(Asking.of(wanted, before), turns, heard);
            found(turns.name().apply(wanted), asking.finding(turns.name()));
            before = Optional.of(wanted).filter(_ -> asking.isMet());
        }
    }

    private <T> Asking<T> waited(Asking<T> first, Turns<T> turns, BlockingQueue<T> heard)
            throws InterruptedException {
        Asking<T> asking = first;
        long until = System.nanoTime() + turns.limit().toNanos();
        while (!asking.isMet()) {
            @Nullable T what = heard.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (what == null) {
                return asking;
            }
            Asking<T> next = asking.after(what);
            if (next.heard().size() > asking.heard().size() && !next.isMet()) {
                technician.told(instead(what, turns.name()));
            }
            asking = next;
        }
        return asking;
    }

    private static <T> Phrase instead(T what, Function<T, Phrase> name) {
        Phrase phrase = name.apply(what);
        return new Phrase(
                "接到的是：" + phrase.zh() + "，请再试", "that was " + phrase.en() + ", once more");
    }

    public boolean isGood() {
        return tried.stream().noneMatch(each -> each.verdict() == Verdict.BAD);
    }

    public Inspected done() {
        return new Inspected(device, tried);
    }
}
