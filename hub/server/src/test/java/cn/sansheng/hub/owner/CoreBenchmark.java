package cn.sansheng.hub.owner;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.hall.BoardViews;
import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.hall.Views;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What deciding, folding and drawing cost, with nobody and with thousands waiting: microseconds on
/// one processor, no store and no wire. `./sansheng bench core` runs it; no test run does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final StationName KIOSK = new StationName("kiosk-1");
    private static final StationName COUNTER = new StationName("counter-3");
    private static final ServiceCode SERVICE = new ServiceCode('A');

    @Param({"0", "2000", "20000"})
    public int waiting;

    private Rules rules;
    private Standing standing;
    private Input take;
    private Input next;
    private String entry;

    /// One more waits at the counter's own service, so that there is somebody to call.
    public CoreBenchmark() {
        rules = new Rules(zhuanghe());
        standing = new Standing(Hall.empty(LocalDate.of(2026, 11, 23)), Head.START);
        take = asked(KIOSK, taking(SERVICE));
        next = asked(COUNTER, new Request.CallNext());
        entry = "";
    }

    private static HallConfig zhuanghe() {
        try {
            return HallConfigFile.load(Path.of("src/main/halls/zhuanghe/hall.yaml"));
        } catch (BadConfiguration bad) {
            throw new IllegalStateException(bad);
        }
    }

    @Setup
    public void fill() {
        List<ServiceCode> services = List.copyOf(rules.services().keySet());
        happen(asked(COUNTER, signingIn()));
        happen(asked(KIOSK, taking(SERVICE)));
        for (int citizen = 0; citizen < waiting; citizen++) {
            happen(asked(KIOSK, taking(services.get(citizen % services.size()))));
        }
        entry = round(take).entries().getLast().text();
    }

    private static Request signingIn() {
        return new Request.SignIn(new ClerkId("c03"), Optional.of("pin"), Optional.empty());
    }

    private static Request taking(ServiceCode service) {
        return new Request.TakeTicket(
                service, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Input asked(StationName station, Request request) {
        return new Input.Asked(
                station,
                new RequestMessage(Ids.next(), MORNING, request),
                new Input.FreshTicket(Ids.ticket(), Ids.token()),
                Input.PinCheck.RIGHT,
                Optional.empty());
    }

    private void happen(Input input) {
        standing = round(input).standing();
    }

    private Round round(Input input) {
        Round round = new Round(rules, standing, MORNING, Outlook.UNKNOWN);
        round.passTime();
        if (!(Deciding.decide(round.situation(), input) instanceof Verdict.Accepted accepted)) {
            throw new IllegalStateException("not accepted: " + input);
        }
        round.take(accepted);
        return round;
    }

    @Benchmark
    public Object takeTicket() {
        return round(take);
    }

    @Benchmark
    public Object callNext() {
        return round(next);
    }

    @Benchmark
    public Hall replayOneEntry() throws MalformedMessage {
        return Folding.after(standing.hall(), HallEntry.parse(entry));
    }

    @Benchmark
    public void drawAllBoards(Blackhole seen) {
        var situation = new Round(rules, standing, MORNING, Outlook.UNKNOWN).situation();
        rules.config().boards().forEach(board -> seen.consume(BoardViews.of(situation, board)));
    }

    @Benchmark
    public void drawAllOtherViews(Blackhole seen) {
        var situation = new Round(rules, standing, MORNING, Outlook.UNKNOWN).situation();
        seen.consume(Views.services(situation));
        seen.consume(Views.summary(situation));
        for (CounterId counter : rules.counters().keySet()) {
            seen.consume(Views.counter(situation, counter));
        }
    }

    @Test
    void measure() throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(CoreBenchmark.class.getName())
                                .forks(1)
                                .warmupIterations(Integer.getInteger("core.rounds", 3))
                                .measurementIterations(Integer.getInteger("core.rounds", 3))
                                .warmupTime(TimeValue.seconds(2))
                                .measurementTime(TimeValue.seconds(2))
                                .build())
                .run();
    }
}
