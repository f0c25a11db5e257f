package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrinterAddress.Place.BehindFile;
import cn.sansheng.kiosk.printer.PrinterAddress.Place.OnNetwork;
import cn.sansheng.kiosk.printer.PrinterAddress.Place.OnSerialLine;
import cn.sansheng.kiosk.printer.escpos.Letters;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.PaperEnd;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Voice;
import cn.sansheng.kiosk.printer.escpos.Way;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.NetworkAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrinterAddressTest {
    private static final String LINE = "serial:/dev/ttyS0";

    @Test
    void aProfileIsNamedAndWhatIsOtherwiseIsSaidBesideIt() {
        assertEquals(
                new PrinterAddress(
                        new OnSerialLine(
                                new LineAddress(Path.of("/dev/serial/by-id/usb-1"), 115_200)),
                        new Profile(
                                new Paper(80, 512, 180),
                                new PaperEnd.TearBar(20),
                                Way.NATIVE,
                                Way.NATIVE,
                                Letters.GB18030,
                                Voice.ASB)),
                PrinterAddress.parse(
                        "serial:/dev/serial/by-id/usb-1?profile=epson-tm-t88&baud=115200"
                                + "&cutter=no&tear=20&status=asb"));
    }

    @Test
    void usuallyItIsAChinesePrinterOf80MillimetresAndTheLineSlow() {
        assertEquals(
                new PrinterAddress(
                        new OnSerialLine(new LineAddress(Path.of("/dev/ttyS0"), 9600)),
                        new Profile(
                                Paper.MM_80,
                                new PaperEnd.Cutter(),
                                Way.RASTER,
                                Way.NATIVE,
                                Letters.GBK,
                                Voice.DLE_EOT)),
                PrinterAddress.parse(LINE));
    }

    @Test
    void aPrinterOnTheNetworkHasAHostAndAnswers() {
        PrinterAddress epson = PrinterAddress.parse("tcp://10.0.0.5?profile=epson-tm-t88");
        assertEquals(new OnNetwork(new NetworkAddress("10.0.0.5", 9100)), epson.place());
        assertTrue(epson.answers());
        assertFalse(PrinterAddress.parse("tcp://10.0.0.5:9100?status=none").answers());
        assertEquals(
                "baud of tcp://10.0.0.5: only a serial line has one",
                refused("tcp://10.0.0.5?baud=9600"));
        refused("tcp:10.0.0.5");
    }

    @Test
    void aFileNeverAnswersWhateverTheProfileSays() {
        PrinterAddress file = PrinterAddress.parse("file:/dev/usb/lp0?profile=epson-tm-t88");
        assertEquals(new BehindFile(Path.of("/dev/usb/lp0")), file.place());
        assertFalse(file.answers());
        assertEquals(
                "status of file:/dev/usb/lp0: nothing comes back from a file",
                refused("file:/dev/usb/lp0?status=asb"));
        refused("file:lp0");
    }

    @Test
    void anotherRollThanTheProfilesHasTheDotsOfItsWidth() {
        assertEquals(Paper.MM_58, paper("?paper=58"));
        assertEquals(Paper.MM_80, paper("?profile=generic-58&paper=80"));
        assertEquals(new Paper(58, 420, 203), paper("?paper=58&dots=420"));
        assertEquals(Paper.MM_58, paper("?profile=generic-58&paper=58"));
    }

    @Test
    void aMistypedProfileIsToldTheKnownOnes() {
        assertEquals(
                "no printer profile is called generic80; known are epson-tm-t88, generic-58,"
                        + " generic-80; did you mean generic-80?",
                refused(LINE + "?profile=generic80"));
        assertEquals(
                "letters of serial:/dev/ttyS0 is one of gb18030, gbk, none, was gbq;"
                        + " did you mean gbk?",
                refused(LINE + "?letters=gbq"));
    }

    @Test
    void refusesWhatIsNoPrinter() {
        refused("usb:/dev/ttyS0");
        refused("serial:ttyS0");
        refused("serial:/dev/ttyS0?paper=70");
        refused("serial:/dev/ttyS0?dots=70");
        refused("serial:/dev/ttyS0?colour=red");
        refused("serial:/dev/ttyS0?baud=fast");
    }

    private static Paper paper(String settings) {
        return PrinterAddress.parse(LINE + settings).profile().paper();
    }

    private static String refused(String text) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> PrinterAddress.parse(text), text)
                        .getMessage());
    }
}
