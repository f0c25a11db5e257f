package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.simulator.day.Dice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadNetworkTest {
    private static List<List<Long>> thousand(long seed) {
        BadNetwork network = new BadNetwork(Dice.of(seed, "network"));
        return IntStream.range(0, 1000).mapToObj(_ -> network.copies()).toList();
    }

    @Test
    void losesDoublesAndDelaysSomeMessages() {
        List<List<Long>> messages = thousand(1);
        assertTrue(messages.stream().anyMatch(List::isEmpty), "lost");
        assertTrue(messages.stream().anyMatch(copies -> copies.size() == 2), "doubled");
        assertTrue(messages.stream().flatMap(List::stream).anyMatch(delay -> delay > 0), "slow");
        assertTrue(messages.stream().filter(List.of(0L)::equals).count() > 500, "usable");
    }

    @Test
    void hasTheSameBadLuckWithTheSameSeed() {
        assertEquals(thousand(7), thousand(7));
    }
}
