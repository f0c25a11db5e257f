package cn.sansheng.kiosk.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/// What we draw ourselves is, module by module, what encoders of others draw (E13, E15).
class ModulesTest {
    private static final String PAGE = "https://hall.example/t/k5q7zc2mxv4hwt3n6bjydr7flq";
    private static final String DIGITS = "0464606442529000742445075132407875605872";

    @Test
    void theQrCodeOfAPageIsAnotherEncoders() {
        String[] golden =
                Examples.lines("qr-page.hex")
                        .lines()
                        .map(row -> bits(row).substring(0, 33).replace('1', '#').replace('0', '.'))
                        .toArray(String[]::new);
        assertEquals(String.join("\n", golden) + "\n", drawn(QrCode.modules(PAGE)));
    }

    @Test
    void theQrCodeOfATokenIsAnotherEncoders() {
        assertEquals(Examples.lines("qr-token.modules"), drawn(QrCode.modules(DIGITS)));
    }

    @Test
    void theBarcodeOfATokenIsAnotherEncoders() {
        String golden = bits(Examples.hex("code128-token.hex"));
        String bars = drawn(Code128Picture.modules(DIGITS));
        assertEquals(golden, bars + "0");
        assertEquals(bars.length(), new Code128Data(DIGITS).modules());
    }

    @Test
    void theModulesOfABarcodeAreCountedWithItsChangesOfSet() {
        for (String text : new String[] {"20261123A012", "A012", "2026", "20A"}) {
            String bars = drawn(Code128Picture.modules(text));
            assertEquals(bars.length(), new Code128Data(text).modules(), text);
        }
    }

    private static String bits(String hex) {
        return new BigInteger("1" + hex.replace(" ", ""), 16).toString(2).substring(1);
    }

    private static String drawn(BitMatrix bars) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < bars.getWidth(); x++) {
            row.append(bars.get(x, 0) ? '1' : '0');
        }
        return row.toString();
    }

    private static String drawn(ByteMatrix modules) {
        StringBuilder all = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                all.append(modules.get(x, y) == 1 ? '#' : '.');
            }
            all.append('\n');
        }
        return all.toString();
    }
}
