package cn.sansheng.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.Credential;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
    private static final Phrase LINE = new Phrase("线路", "line");
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-29T09:05:00+08:00");
    private static final StationConfig CONFIG =
            StationConfig.of(
                    new HallId("small"),
                    new StationName("boards"),
                    StationKind.BOARDS,
                    URI.create("mqtt://127.0.0.1:1"),
                    new Credential("top-secret"));

    @TempDir private Path folder;
    private final StringWriter complaints = new StringWriter();
    private final AtomicInteger tried = new AtomicInteger();

    @Test
    void leavesWithOneWhenAnythingIsBadAndTheReportSaysWhat() throws Exception {
        Path report = folder.resolve("报告.html");
        assertEquals(0, walk(Optional.of(report), new Finding.Good(LINE)));
        assertEquals(0, walk(Optional.of(report), Finding.nobodyThere()));
        assertEquals(1, walk(Optional.of(report), new Finding.Bad(LINE)));
        String page = Files.readString(report);
        assertTrue(page.contains("data-verdict=\"bad\""), page);
        assertFalse(page.contains("top-secret"));
        assertEquals(1, walk(Optional.empty(), new Finding.Bad(LINE)));
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeAnybodyClimbs() throws Exception {
        assertEquals(2, walk(Optional.of(folder), new Finding.Good(LINE)));
        assertEquals(
                2, walk(Optional.of(folder.resolve("none/report.html")), new Finding.Good(LINE)));
        assertEquals(0, tried.get());
        assertTrue(complaints.toString().startsWith("--report " + folder + " is a folder"));
    }

    private int walk(Optional<Path> report, Finding finding)
            throws InterruptedException, IOException {
        Walk.Stop stop =
                technician -> {
                    tried.incrementAndGet();
                    Inspection inspection =
                            Inspection.of(new Device("line-1", LINE, "serial:/dev/x"), technician);
                    inspection.found(LINE, finding);
                    return List.of(inspection.done());
                };
        return new Walk(CONFIG, "sansheng-boards 1", report, new PrintWriter(complaints))
                .run(List.of(stop), AT, new Nobody(new PrintWriter(new StringWriter())));
    }
}
