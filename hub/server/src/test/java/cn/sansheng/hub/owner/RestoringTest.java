package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.report.PaperJournal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RestoringTest {
    private static Hall withTickets(int tickets) {
        PaperJournal journal = new PaperJournal();
        for (int ticket = 1; ticket <= tickets; ticket++) {
            journal.issued("09:00", ticket, "A");
        }
        Hall hall = Hall.empty(LocalDate.of(2026, 11, 23));
        for (HallEntry entry : journal.entries()) {
            hall = Folding.after(hall, entry);
        }
        return hall;
    }

    @Test
    void aHallIsWrittenDownTheLessOftenTheBiggerItIs() {
        assertEquals(5_000, Restoring.between(withTickets(100)));
        assertEquals(6_000, Restoring.between(withTickets(6_000)));
    }
}
