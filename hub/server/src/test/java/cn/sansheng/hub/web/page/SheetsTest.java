package cn.sansheng.hub.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.report.Rate;
import cn.sansheng.messages.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetsTest {
    @Test
    void everyReportAndColumnHasItsWordsAndSaysHowItIsCounted() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (Sheet<?> sheet : Sheets.ALL) {
                assertTrue(words.known("report", sheet.name()).isPresent(), sheet.name());
                for (Column<?> column : sheet.columns()) {
                    assertTrue(words.known("report", column.key()).isPresent(), column.key());
                }
                for (String how : sheet.how()) {
                    assertTrue(words.known("report.how", how).isPresent(), how);
                }
            }
        }
    }

    @Test
    void aRateStandsInASpreadsheetWithItsCountBesideIt() {
        Table table =
                new Table(
                        List.of("Name", "Rate"),
                        List.of(
                                List.of(Cell.text("a, \"b\""), Cell.rate(Rate.of(12, 20))),
                                List.of(Cell.text("=1+1"), Cell.rate(Rate.of(1, 9)))),
                        Optional.empty());
        assertEquals(
                "\uFEFFName,Rate,n\r\n\"a, \"\"b\"\"\",60.0%,12 / 20\r\n'=1+1,,1 / 9\r\n",
                table.csv());
    }
}
