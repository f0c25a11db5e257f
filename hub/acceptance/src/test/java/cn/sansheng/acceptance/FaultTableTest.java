package cn.sansheng.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultTableTest {
    private static final FaultRow GOOD =
            new FaultRow(
                    "paper out",
                    List.of("screen: 没纸了", "then A001 on paper"),
                    List.of("kiosk-1 | 没纸"),
                    Optional.of(1.25),
                    0,
                    1,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of("paper-out.png"));

    private static final FaultRow BAD =
            new FaultRow(
                    "cover open",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    1,
                    2,
                    List.of("A002 is in the journal and on no paper"),
                    List.of(),
                    Optional.of("no screen"),
                    List.of());

    @Test
    void aGoodDayIsOneLineAFaultAndItsPictures() {
        FaultTable table = new FaultTable("abc1234", "10m", List.of(GOOD), List.of());
        assertTrue(table.good());
        assertEquals(
                """
                # A fault day

                Commit abc1234, hub away for 10m.

                | fault | what the citizen saw | what the manager saw | right again after | tickets | lost | twice |
                |---|---|---|---|---|---|---|
                | paper out | screen: 没纸了<br>then A001 on paper | kiosk-1 \\| 没纸 | 1.3 s | 0 → 1 | 0 | 0 |

                Good: 1 tickets, none lost, none twice, and the journal is whole.

                ## Paper out

                ![paper-out.png](paper-out.png)
                """,
                table.markdown());
    }

    @Test
    void whatWentWrongIsSaidBelowTheTable() {
        FaultTable table =
                new FaultTable("abc1234", "10m", List.of(GOOD, BAD), List.of("2 facts missing"));
        assertFalse(table.good());
        String text = table.markdown();
        assertTrue(text.contains("| cover open |  |  | **not** | 1 → 2 | **1** | 0 |"), text);
        assertTrue(
                text.contains(
                        """
                        BAD:

                        - cover open: no screen
                        - cover open: lost: A002 is in the journal and on no paper
                        - the whole day: 2 facts missing
                        """),
                text);
    }

    @Test
    void aDayThatEndsBadlyIsBadThoughEachFaultWentWell() {
        assertFalse(new FaultTable("abc1234", "10m", List.of(GOOD), List.of("bent")).good());
    }
}
