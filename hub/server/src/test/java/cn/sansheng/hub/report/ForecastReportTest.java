package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastReportTest {
    private static final String TOLD = ",'told':{'low':10,'high':20}";
    private final PaperJournal journal = new PaperJournal();

    private void issued(String time, int ticket, String more) {
        journal.entry(
                time,
                "ticket-issued",
                "%s,'number':'A%03d','service':'A'%s"
                        .formatted(PaperJournal.ticket(ticket), ticket, more));
    }

    /// One in the range, one 4 minutes beyond its end, one recalled, one told nothing, one who
    /// still waits, one of a kiosk without the hub.
    @Test
    void b9_whatWasToldIsHeldAgainstTheFirstCall() {
        issued("09:00", 1, TOLD);
        issued("09:00", 2, TOLD);
        issued("09:00", 3, "");
        issued("09:00", 4, TOLD);
        issued("09:00", 5, ",'offline':true");
        journal.called("09:12", 1, 1, 1).called("09:24", 2, 2, 1).called("09:40", 1, 1, 2);
        journal.called("09:41", 3, 1, 1).called("09:42", 5, 1, 1);
        ForecastRow day =
                new ForecastRow(
                        "2026-11-23", new Rate(1, 2, Optional.empty()), 1, Optional.of(6.0));
        assertEquals(List.of(day), journal.reports("11:00").forecast().rows());
    }
}
