package cn.sansheng.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Phrase PRESS = new Phrase("按“满意”", "button 4");
    private static final Inspected GOOD =
            inspected("phone", new Finding.Good(new Phrase("响铃", "ring")));
    private static final Inspected BAD =
            inspected("buttons", new Finding.Bad(new Phrase("没有反应", "nothing heard")));
    private static final Inspected NOT_TRIED = inspected("display", Finding.nobodyThere());

    @Test
    void oneBadThingMakesAStationBadAndWhatWasNotTriedDoesNot() {
        assertEquals(Verdict.GOOD, report(GOOD, NOT_TRIED).verdict());
        assertEquals(Verdict.BAD, report(GOOD, NOT_TRIED, BAD).verdict());
        assertEquals(Verdict.NOT_TRIED, report(NOT_TRIED).verdict());
    }

    @Test
    void theSummaryNamesWhatIsBad() {
        assertEquals(
                new Phrase(
                        "正常 1 项，故障 1 项，未测 1 项；故障设备：buttons",
                        "1 good, 1 bad, 1 not tried; bad: buttons"),
                ReportPage.summary(report(GOOD, BAD, NOT_TRIED)));
    }

    @Test
    void thePageSaysWhenWhereAndWhatInChineseFirstAndHasAPlaceToSign() {
        String page = ReportPage.html(report(GOOD, BAD, NOT_TRIED));
        for (String part :
                List.of(
                        "<dd>zhuanghe</dd>",
                        "<dd>counter-3</dd>",
                        "<dd>3</dd>",
                        "<dd>2026-11-29 09:05 +08:00</dd>",
                        "<dd>sansheng-counter 1.0</dd>",
                        "data-device=\"phone\" data-verdict=\"good\"",
                        "data-device=\"buttons\" data-verdict=\"bad\"",
                        "data-device=\"display\" data-verdict=\"not-tried\"",
                        "按“满意” <small>button 4</small>",
                        "技术员 <small>Technician</small>",
                        "@page { size: A4;")) {
            assertTrue(page.contains(part), () -> part + " in " + page);
        }
        assertFalse(page.contains("src="), "needs nothing beside it");
        assertFalse(page.contains("href="), "needs nothing beside it");
    }

    @Test
    void noSecretOfADeviceReachesPaperAndNoWordOfItIsMarkup() {
        Device device =
                new Device(
                        "phone",
                        new Phrase("电话", "telephone"),
                        "sip:1001:hunter2@10.0.0.1?register=yes&password=hunter2&baud=<b>");
        assertEquals("sip:1001:…@10.0.0.1?register=yes&password=…&baud=<b>", device.address());
        String page = ReportPage.html(report(new Inspected(device, List.of())));
        assertFalse(page.contains("hunter2"));
        assertTrue(page.contains("baud=&lt;b&gt;"));
        assertEquals(
                "tcp://admin:…@printer:9100",
                new Device("printer", PRESS, "tcp://admin:pw@printer:9100").address());
        assertEquals(
                "serial:/dev/ttyUSB0?baud=9600",
                new Device("printer", PRESS, "serial:/dev/ttyUSB0?baud=9600").address());
    }

    private static Inspected inspected(String name, Finding finding) {
        return new Inspected(
                new Device(name, new Phrase("部件", "part"), "gpio:rpi"),
                List.of(new Tried(PRESS, finding)));
    }

    private static StationReport report(Inspected... devices) {
        return new StationReport(
                ZonedDateTime.parse("2026-11-29T09:05:00+08:00"),
                new HallId("zhuanghe"),
                new StationName("counter-3"),
                StationKind.COUNTER,
                Optional.of(new CounterId(3)),
                "sansheng-counter 1.0",
                List.of(devices));
    }
}
