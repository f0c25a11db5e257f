package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Slips for the tests.
final class Slips {
    static final Profile WIDE = profile("generic-80");
    static final Profile NARROW = profile("generic-58");
    static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    static final URI PAGE = URI.create("https://hall.example/t/" + TOKEN);

    private Slips() {}

    /// With settings behind the name, as in station.yaml.
    static Profile profile(String name) {
        return PrinterAddress.parse("serial:/dev/none?profile=" + name).profile();
    }

    /// The slip of look 12.
    static Slip a058() {
        return new Slip(
                TicketNumber.parse("A058"),
                TOKEN,
                new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                new Names("开公司、营业执照", "Start a company"),
                new Names("市场监督管理局", "Market Regulation Bureau"),
                counters(3, 4, 5),
                "一楼东区，大门进来往右走到头",
                OptionalInt.of(12),
                Optional.of(new WaitMinutes(21, 33)),
                Optional.empty(),
                LocalDateTime.of(2026, 11, 23, 10, 24, 59),
                Optional.of(PAGE),
                "取号机1",
                Language.ZH,
                Optional.empty());
    }

    static Slip english() {
        Slip zh = a058();
        return new Slip(
                zh.number(),
                zh.token(),
                zh.hall(),
                zh.service(),
                zh.office(),
                zh.counters(),
                "Ground floor east, right of the main door",
                zh.ahead(),
                zh.waitMinutes(),
                zh.priority(),
                zh.issuedAt(),
                zh.page(),
                "Kiosk 1",
                Language.EN,
                zh.note());
    }

    static Slip withFigures(OptionalInt ahead, Optional<WaitMinutes> waitMinutes) {
        Slip zh = a058();
        return new Slip(
                zh.number(),
                zh.token(),
                zh.hall(),
                zh.service(),
                zh.office(),
                zh.counters(),
                zh.place(),
                ahead,
                waitMinutes,
                zh.priority(),
                zh.issuedAt(),
                zh.page(),
                zh.kiosk(),
                zh.language(),
                zh.note());
    }

    /// Long names, many counters, a character that GBK lacks, and nothing known of the wait.
    static Slip crowded() {
        Slip zh = a058();
        return new Slip(
                TicketNumber.parse("P1058"),
                zh.token(),
                new Names("庄河市公共行政服务中心（𠮷林路分中心）", "Zhuanghe Public Service Centre"),
                new Names("不动产登记、房屋交易合同网签备案和税费缴纳一次办", "Real estate in one go"),
                new Names("自然资源局、住房和城乡建设局、税务局联合窗口", "Three offices at one counter"),
                counters(3, 4, 5, 6, 7, 8, 11, 12),
                "二楼西区，乘扶梯上楼后左转，经过自助服务区走到头",
                OptionalInt.of(128),
                Optional.empty(),
                Optional.of("优先：65 岁以上老人"),
                zh.issuedAt(),
                Optional.empty(),
                "二楼西区自助取号机12",
                Language.ZH,
                Optional.of("补打：先前的那张作废"));
    }

    static Slip withoutPage() {
        Slip zh = a058();
        return new Slip(
                zh.number(),
                zh.token(),
                zh.hall(),
                zh.service(),
                zh.office(),
                zh.counters(),
                zh.place(),
                zh.ahead(),
                zh.waitMinutes(),
                zh.priority(),
                zh.issuedAt(),
                Optional.empty(),
                zh.kiosk(),
                zh.language(),
                zh.note());
    }

    static List<CounterId> counters(int... numbers) {
        return IntStream.of(numbers).mapToObj(CounterId::new).toList();
    }
}
