package cn.sansheng.simulator;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.day.Arrivals;
import cn.sansheng.simulator.day.ClerkDay;
import cn.sansheng.simulator.day.DayShape;
import cn.sansheng.simulator.day.Session;
import cn.sansheng.simulator.judge.Judge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Uses what a start needs, so that the start cache knows it; touches nothing outside the process.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Instant opens = Instant.EPOCH;
        DayShape.Service service =
                new DayShape.Service(new ServiceCode('A'), 5, Set.of(new CounterId(1)));
        List<Session> sessions = List.of(new Session(opens, opens.plusSeconds(3600)));
        DayShape day = new DayShape(sessions, List.of(service), 30, 1);
        boolean someoneComes = !new Arrivals(day).all(List.of()).isEmpty();
        ClerkDay clerk = new ClerkDay(day, new ClerkId("c"), "0");
        boolean clerkComes = clerk.begin(opens).wake().isPresent();
        Judge judge = new Judge(List.of(), List.of());
        String text = Json.text(judge.summary(new Judge.Circumstances(0, true, 1)));
        return someoneComes && clerkComes && !text.isEmpty() ? Main.GOOD : Main.JUDGED_BAD;
    }
}
