package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String REAL = "real hardware";
    private static final Table LEDGER =
            Table.in(Docs.text("commissioning/ledger.md")).stream()
                    .filter(table -> table.has(REAL))
                    .findFirst()
                    .orElseThrow();

    @Test
    void everyClaimHasANumberOfItsOwnAndADate() {
        List<String> ids = LEDGER.column("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        for (List<String> row : LEDGER.rows()) {
            assertTrue(LEDGER.cell(row, "id").matches("H\\d+"), row.toString());
            assertTrue(LEDGER.cell(row, "as of").matches("20\\d\\d-\\d\\d-\\d\\d"), row.toString());
            assertFalse(LEDGER.cell(row, "simulated far end").isBlank(), row.toString());
        }
    }

    /// Yes without model, date and name is worth nothing.
    @Test
    void aClaimIsNotYetConfirmedOrSaysOnWhatByWhom() {
        for (String real : LEDGER.column(REAL)) {
            assertTrue(
                    real.equals("not yet") || real.matches("20\\d\\d-\\d\\d-\\d\\d .+, .+"), real);
        }
    }

    @Test
    void everyWiringPageHasItsClaims() {
        List<String> missing = new ArrayList<>();
        for (Path page : Docs.files("wiring", ".md")) {
            String link = "(../wiring/" + page.getFileName() + ")";
            if (LEDGER.column("document").stream().noneMatch(cell -> cell.contains(link))) {
                missing.add(link);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatAPageSaysAboutTheLedgerStandsThere() {
        List<String> ids = LEDGER.column("id");
        for (Path page : Docs.files(".", ".md")) {
            Pattern.compile("ledger (H\\d+)")
                    .matcher(Docs.text(page))
                    .results()
                    .forEach(found -> assertTrue(ids.contains(found.group(1)), found.group()));
        }
    }
}
