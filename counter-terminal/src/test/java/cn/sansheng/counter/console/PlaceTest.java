package cn.sansheng.counter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void readsSizeAndPosition() {
        assertEquals(new Place(0, 0, 1366, 768), Place.parse("1366x768"));
        assertEquals(new Place(1366, 20, 800, 480), Place.parse("800x480+1366+20"));
    }

    @Test
    void refusesWhatIsNoPlace() {
        for (String wrong : List.of("", "800", "0x480", "800x480+1", "800x480 ", "-1x2")) {
            assertThrows(IllegalArgumentException.class, () -> Place.parse(wrong), wrong);
        }
    }
}
