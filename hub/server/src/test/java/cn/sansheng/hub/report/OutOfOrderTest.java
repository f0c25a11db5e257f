package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutOfOrderTest {
    private static final String IN_TURN =
            ",'why':{'ground':'first-come','waitedSeconds':60,'inRow':0}";
    private final PaperJournal journal = new PaperJournal();

    private void called(int ticket, String clerk, int call, String more) {
        journal.entry(
                "09:30",
                "ticket-called",
                "%s,'counter':1,'clerk':'%s','call':%d%s"
                        .formatted(PaperJournal.ticket(ticket), clerk, call, more));
    }

    private static String chosen(String reason) {
        return IN_TURN.replace("first-come", "chosen") + ",'reason':'" + reason + "'";
    }

    private static OutOfOrderRow row(String key, int part, int of, int priority, int returned) {
        Rate rate = new Rate(part, of, Optional.empty());
        return new OutOfOrderRow(key, rate, priority, returned, 0, part - priority - returned);
    }

    @Test
    void callsOutOfOrderAreCountedByClerkAndReasonAndRecallsAreNone() {
        called(1, "c1", 1, IN_TURN);
        called(1, "c1", 2, "");
        called(2, "c1", 1, chosen("returned"));
        called(3, "c1", 1, chosen("other"));
        called(4, "c2", 1, chosen("priority"));
        Report<OutOfOrderRow> report = journal.reports("11:00").outOfOrder();
        assertEquals(List.of(row("c1", 2, 3, 0, 1), row("c2", 1, 1, 1, 0)), report.rows());
        assertEquals(Optional.of(row("total", 3, 4, 1, 1)), report.total());
    }
}
