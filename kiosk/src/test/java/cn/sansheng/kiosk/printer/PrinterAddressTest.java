package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrinterAddressTest {
    @Test
    void readsSpeedAndPaper() {
        assertEquals(
                new PrinterAddress(
                        new LineAddress(Path.of("/dev/serial/by-id/usb-1"), 115_200), Paper.MM_58),
                PrinterAddress.parse("serial:/dev/serial/by-id/usb-1?baud=115200&paper=58"));
    }

    @Test
    void usuallyTheRollIsWideAndTheLineSlow() {
        assertEquals(
                new PrinterAddress(new LineAddress(Path.of("/dev/ttyS0"), 9600), Paper.MM_80),
                PrinterAddress.parse("serial:/dev/ttyS0"));
    }

    @Test
    void refusesWhatIsNoPrinter() {
        refused("usb:/dev/ttyS0");
        refused("serial:ttyS0");
        refused("serial:/dev/ttyS0?paper=70");
        refused("serial:/dev/ttyS0?colour=red");
        refused("serial:/dev/ttyS0?baud=fast");
    }

    private static void refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PrinterAddress.parse(text), text);
    }
}
