package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.serial.far.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class SimulatorOnALineTest {
    @TempDir Path folder;

    private Bench bench;

    @BeforeEach
    void plugIn() throws IOException {
        bench = new Bench(folder);
        awaitLine("found", 1);
    }

    @AfterEach
    void putAway() {
        bench.close();
    }

    @Test
    void reportsWhatTheBoardShowsAndAnswers() throws IOException {
        byte[] answer = bench.sendAndRead(Wires.example("onbon-a012.hex"), 30);
        assertTrue(new Bytes(answer).toString().contains("a000"), new Bytes(answer).toString());
        JsonNode shown = bench.awaitReport("shown", each -> each.has("text"));
        assertEquals(1, shown.path("address").intValue());
        assertEquals("请A012号到3号窗口", shown.path("text").stringValue());
        assertEquals(
                "[{\"line\":0,\"text\":\"请A012号到3号窗口\",\"colour\":\"red\"}]",
                shown.path("colours").toString());
        assertEquals(false, shown.path("singleLine").booleanValue());
        assertEquals(64, shown.path("width").intValue());
        assertEquals(true, shown.path("cut").booleanValue(), "64 x 32 dots hold two lines");
        assertTrue(Files.exists(folder.resolve("pictures").resolve("board-1-0001.png")));
        assertEquals("board-1-0001.png", shown.path("picture").stringValue());
    }

    @Test
    void outlivesItsCable() throws IOException, InterruptedException {
        for (int times = 1; times <= 3; times++) {
            String number = "A00" + times;
            bench.send(Wires.text(2, 0, number));
            awaitText(number);
            bench.unplug();
            awaitLine("lost", times);
            assertTrue(bench.running());
            bench.plugIn();
            awaitLine("found", times + 1);
        }
    }

    @Test
    void silentReadsNothingUntilOk() throws IOException {
        bench.send(Wires.text(2, 0, "A001"));
        awaitText("A001");
        bench.command("silent");
        awaitLine("silent", 1);
        bench.send(Wires.text(2, 0, "A002"));
        bench.command("ok");
        awaitLine("ok", 1);
        bench.send(Wires.text(2, 0, "A003"));
        awaitText("A003");
        // What a read was already waiting for when the board fell silent is lost, the rest late.
        List<String> order = bench.reports().stream().map(SimulatorOnALineTest::word).toList();
        assertTrue(order.indexOf("ok") < order.indexOf("A003"), "" + order);
        assertTrue(!order.subList(0, order.indexOf("ok")).contains("A002"), "" + order);
    }

    @Test
    void noiseReachesTheHost() throws IOException {
        bench.command("noise");
        assertEquals(48, bench.sendAndRead(new byte[0], 48).length);
        bench.command("paper-out");
        JsonNode report = bench.awaitReport("told", each -> each.has("unknownCommand"));
        assertEquals("paper-out", report.path("unknownCommand").stringValue());
    }

    private void awaitText(String text) {
        bench.awaitReport(text, each -> text.equals(each.path("text").asString("")));
    }

    private void awaitLine(String word, int times) {
        bench.awaitReport(
                word + " x " + times,
                _ ->
                        bench.reports().stream().filter(each -> word.equals(word(each))).count()
                                >= times);
    }

    private static String word(JsonNode report) {
        return report.path("line").isString()
                ? report.path("line").stringValue()
                : report.path("text").asString("");
    }
}
