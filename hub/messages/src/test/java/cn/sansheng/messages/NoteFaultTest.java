package cn.sansheng.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteFaultTest {
    private static void good(String note) {
        assertEquals(Optional.empty(), NoteFault.of(note), note);
    }

    private static void bad(NoteFault fault, String note) {
        assertEquals(Optional.of(fault), NoteFault.of(note), note);
    }

    @Test
    void eightyCharactersAreAllowedHoweverManyBytesTheyTake() {
        good("缺".repeat(80));
        good("𠮷".repeat(80));
        bad(NoteFault.TOO_LONG, "缺".repeat(81));
        bad(NoteFault.TOO_LONG, "𠮷".repeat(81));
    }

    @Test
    void whatLooksLikeATelephoneNumberIsRefused() {
        bad(NoteFault.PERSONAL_NUMBER, "回电13800138000");
        bad(NoteFault.PERSONAL_NUMBER, "回电１３８００１３８０００后再来");
        good("1380013800");
        good("138001380001");
    }

    @Test
    void whatLooksLikeAnIdentityNumberIsRefused() {
        bad(NoteFault.PERSONAL_NUMBER, "证210283199001011234。");
        bad(NoteFault.PERSONAL_NUMBER, "证21028319900101123X");
        bad(NoteFault.PERSONAL_NUMBER, "证21028319900101123x到期");
        good("21028319900101123");
        good("2102831990010112345");
    }

    @Test
    void whatCannotBeReadInOneLineIsRefused() {
        bad(NoteFault.NOT_ONE_LINE, "一\n二");
        bad(NoteFault.NOT_ONE_LINE, "一\0");
        bad(NoteFault.NOT_ONE_LINE, "一\ud842");
        good("一 二");
    }
}
