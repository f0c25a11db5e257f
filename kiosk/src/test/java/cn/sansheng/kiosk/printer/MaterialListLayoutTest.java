package cn.sansheng.kiosk.printer;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.escpos.EscPosEncoder;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.kiosk.simulator.SimulatedPaper;
import cn.sansheng.messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// S23: what to bring, on paper.
class MaterialListLayoutTest {
    private static final Path PICTURES = Path.of("target", "paper");
    private static final Lettering LETTERING = new Lettering();

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Line.class::isInstance)
                .map(Piece.Line.class::cast)
                .map(line -> line.runs().stream().map(Run::text).collect(joining()).strip())
                .toList();
    }

    @Test
    void s23_saysEverythingWithABoxForEachMaterialAndThePrincipalOnesMarked() {
        List<Piece> pieces =
                new MaterialListLayout(Slips.WIDE.paper())
                        .pieces(MaterialLists.company(Language.ZH));

        assertEquals(
                List.of(
                        "庄河市公共行政服务中心",
                        "内资公司设立登记",
                        "市场监管局",
                        "请到 3-5 号窗口",
                        "请带这些材料，备齐一样勾一样：",
                        "□ 公司章程【主件】",
                        "原件1份，全体股东签字",
                        "□ 法定代表人、董事、监事任职文件",
                        "要填的表：",
                        "□ 公司登记申请书",
                        "表格和范本在咨询台免费领取。",
                        "办理时限：2个工作日",
                        "收费：不收费",
                        "扫码看依据、条件和程序",
                        "2026-11-23 10:24  取号机1"),
                texts(pieces));
        assertTrue(pieces.contains(new Piece.Qr("https://hall.example/public/items/A/2")));
    }

    static List<EveryProfileTest.Case> profiles() {
        return EveryProfileTest.CASES;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfilePrintsTheListAndItsCode(EveryProfileTest.Case one) throws IOException {
        Profile profile = Slips.profile(one.settings());
        for (Language language : Language.values()) {
            byte[] job =
                    new EscPosEncoder(profile, LETTERING)
                            .job(
                                    new MaterialListLayout(profile.paper())
                                            .pieces(MaterialLists.company(language)));
            SimulatedPaper paper = SimulatedPaper.of(job, one.printer().split(" "));

            Files.createDirectories(PICTURES);
            String name = "list-" + one.settings().replaceAll("[&=]", "-") + "-" + language.wire();
            ImageIO.write(paper.picture(), "png", PICTURES.resolve(name + ".png").toFile());
            assertTrue(paper.picture().getHeight() > 500, paper::toString);
            paper.qr()
                    .ifPresent(read -> assertEquals("https://hall.example/public/items/A/2", read));
        }
    }
}
