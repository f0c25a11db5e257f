package cn.sansheng.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskingTest {
    private static final Asking<Integer> THREE = Asking.of(3, Optional.of(4));

    @Test
    void whatWasAskedForIsGood() {
        assertEquals(new Finding.Good(new Phrase("有反应", "heard")), finding(THREE.after(3)));
    }

    @Test
    void whatStaysQuietIsDead() {
        assertEquals(new Finding.Bad(new Phrase("没有反应", "nothing heard")), finding(THREE));
    }

    @Test
    void crossedWiresAreNamed() {
        assertEquals(
                new Finding.Bad(new Phrase("接到的是：按2, 按1", "heard instead: key 2, key 1")),
                finding(THREE.after(2).after(1).after(2)));
    }

    @Test
    void theOneBeforePressedOnceMoreSaysNothing() {
        assertEquals(finding(THREE), finding(THREE.after(4)));
    }

    @Test
    void aWrongOneFirstAndThenTheRightOneWasTheHandNotTheWire() {
        assertEquals(finding(THREE.after(3)), finding(THREE.after(2).after(3)));
    }

    private static Finding finding(Asking<Integer> asking) {
        return asking.finding(key -> new Phrase("按" + key, "key " + key));
    }
}
