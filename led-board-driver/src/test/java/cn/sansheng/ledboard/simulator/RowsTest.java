package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.simulator.Area.Effect;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void wrapsAtTheAreasEdgeAndSaysWhenSomethingIsNotSeen() throws Refused {
        Rows rows = Rows.of(area(64, 32, false, Effect.STATIC, "请A012号到3号窗口"));
        assertEquals(List.of("请A012号", "到3号窗"), rows.texts());
        assertEquals(true, rows.cut());
    }

    @Test
    void aSingleLineStandsAsLargeAsItFits() throws Refused {
        Rows.Row row = onlyRow(area(128, 32, true, Effect.STATIC, "请A045号"));
        assertEquals(2, row.scale());
        assertEquals(0, row.y());
        Rows.Row longer = onlyRow(area(128, 32, true, Effect.STATIC, "请A045号到3号窗"));
        assertEquals(1, longer.scale());
        assertEquals(8, longer.y());
    }

    @Test
    void aStandingLineThatIsTooLongIsCutATravellingOneIsNot() throws Refused {
        Rows standing = Rows.of(area(64, 16, true, Effect.STATIC, "请A045号到3号窗口"));
        assertEquals(List.of("请A045号"), standing.texts());
        assertEquals(true, standing.cut());
        Rows travelling = Rows.of(area(64, 16, true, Effect.LEFT, "请A045号到3号窗口"));
        assertEquals(List.of("请A045号到3号窗口"), travelling.texts());
        assertEquals(false, travelling.cut());
    }

    @Test
    void newLinesBreakWrittenOutOrAsAByteAndColoursGoOn() throws Refused {
        Area area = area(128, 32, false, Effect.STATIC, "\\C2A045\\n\\C33号\n窗口");
        assertEquals("A045\n3号\n窗口", area.text());
        assertEquals(
                List.of(Area.Colour.GREEN, Area.Colour.AMBER, Area.Colour.AMBER),
                area.paragraphs().stream().map(line -> line.getFirst().colour()).toList());
    }

    @Test
    void anEmptyTextIsAnEmptyLine() throws Refused {
        assertEquals(List.of(""), Rows.of(area(64, 16, true, Effect.STATIC, "")).texts());
    }

    private static Rows.Row onlyRow(Area area) {
        Rows rows = Rows.of(area);
        assertEquals(1, rows.rows().size());
        assertEquals(false, rows.cut());
        return rows.rows().getFirst();
    }

    private static Area area(int width, int height, boolean single, Effect effect, String text)
            throws Refused {
        var said = CardText.parse(text.getBytes(Charset.forName("GB2312")));
        return new Area(0, 0, 0, width, height, single, !single, effect, 4, 2.5, said);
    }
}
