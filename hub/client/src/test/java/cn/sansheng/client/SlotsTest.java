package cn.sansheng.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final List<String> sent = new ArrayList<>();
    private final Slots<String> slots = new Slots<>(sent::add);

    @Test
    void whatExceedsTheMaximumWaitsInOrderForAFreeSlot() {
        slots.limit(2);
        List.of("a", "b", "c", "d").forEach(slots::add);
        assertEquals(List.of("a", "b"), sent);
        slots.free();
        slots.add("e");
        slots.free();
        assertEquals(List.of("a", "b", "c", "d"), sent);
    }

    @Test
    void factsLeaveTwoSlotsFreeButMayAlwaysHaveOne() {
        slots.limit(5);
        slots.add("a");
        assertEquals(2, slots.room());
        slots.limit(1);
        assertEquals(0, slots.room());
        slots.free();
        assertEquals(1, slots.room());
    }
}
