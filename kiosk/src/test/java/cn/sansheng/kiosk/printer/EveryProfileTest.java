package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.escpos.EscPosEncoder;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.simulator.SimulatedPaper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The paper of every profile, and of what can be otherwise, read by others' scanner from what a
/// simulated printer of just those abilities draws. The pictures stay in target/paper.
class EveryProfileTest {
    private static final Path PICTURES = Path.of("target", "paper");
    private static final Lettering LETTERING = new Lettering();
    private static final String BARCODE = "CODE-128:" + Slips.TOKEN.digits();
    private static final String PAGE = "QR-Code:" + Slips.PAGE;

    /// Settings, the printer that has just these, and whether a barcode has room.
    record Case(String settings, String printer, List<String> read) {
        static Case of(String settings, String printer, String... read) {
            return new Case(settings, printer, List.of(read));
        }

        String profile() {
            return settings.split("&", 2)[0];
        }

        @Override
        public String toString() {
            return settings;
        }
    }

    static final List<Case> CASES =
            List.of(
                    Case.of("epson-tm-t88", "--dots 512 --dpi 180 --font gb18030", BARCODE, PAGE),
                    Case.of("generic-80", "--without qr", BARCODE, PAGE),
                    Case.of("generic-58", "--paper 58 --tear-bar 14 --without qr", PAGE),
                    Case.of("epson-tm-t88&paper=58", "--paper 58 --dots 344 --dpi 180", PAGE),
                    Case.of("epson-tm-t88&qr=raster", "--dots 512 --without qr", BARCODE, PAGE),
                    Case.of(
                            "generic-80&code128=raster&qr=native",
                            "--without code128",
                            BARCODE,
                            PAGE),
                    Case.of(
                            "generic-80&letters=none",
                            "--font western --without qr",
                            BARCODE,
                            PAGE),
                    Case.of(
                            "generic-58&letters=none&status=none",
                            "--paper 58 --tear-bar 14 --font western --status none --without"
                                    + " qr,gs-r",
                            PAGE));

    @TempDir private Path folder;

    @Test
    void noProfileIsLeftOut() {
        Set<String> cases = CASES.stream().map(Case::profile).collect(Collectors.toSet());
        assertEquals(Profiles.bundled().profiles().keySet(), cases);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void aScannerReadsThePaper(Case one) throws IOException, InterruptedException {
        Profile profile = Slips.profile(one.settings());
        BufferedImage paper = printed(profile, Slips.a058(), one).picture();
        assertEquals(profile.paper().dots(), paper.getWidth());
        assertEquals(one.read(), Scanner.read(paper, edge(profile.paper()), folder));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void everyKindOfSlipIsPrintedWithoutACommandThatThePrinterLacks(Case one) throws IOException {
        Profile profile = Slips.profile(one.settings());
        for (Slip slip : List.of(Slips.english(), Slips.crowded(), Slips.withoutPage())) {
            SimulatedPaper paper = printed(profile, slip, one);
            assertTrue(paper.picture().getHeight() > 600, paper::toString);
            Stream.concat(paper.code128().stream(), paper.qr().stream())
                    .forEach(read -> assertTrue(read.contains(codeOf(slip, read)), read));
        }
    }

    private static String codeOf(Slip slip, String read) {
        return read.startsWith("http") ? slip.token().toString() : slip.token().digits();
    }

    private static SimulatedPaper printed(Profile profile, Slip slip, Case one) throws IOException {
        byte[] job =
                new EscPosEncoder(profile, LETTERING)
                        .job(new SlipLayout(profile, LETTERING).pieces(slip));
        SimulatedPaper paper = SimulatedPaper.of(job, one.printer().split(" "));
        Files.createDirectories(PICTURES);
        String name = one.settings().replaceAll("[&=]", "-") + "-" + slip.language();
        String kind = slip.page().isPresent() ? "" : "-" + slip.number();
        ImageIO.write(paper.picture(), "png", PICTURES.resolve(name + kind + ".png").toFile());
        return paper;
    }

    /// What stays white on either side of this head on this roll.
    private static int edge(Paper paper) {
        return (int) (paper.millimetres() * paper.dotsPerInch() / 25.4 - paper.dots()) / 2;
    }
}
