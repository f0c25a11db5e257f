package cn.sansheng.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void aPageThatIsGoneIsTheLastOne() {
        assertEquals(new Pages(1, 2), Pages.of(9, 24, 14));
        assertEquals(new Pages(0, 1), Pages.of(0, 0, 14));
        assertEquals(new Pages(0, 2), Pages.of(-1, 15, 14));
    }
}
