package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Department;
import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Search;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Services.Service;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What stands on the screens of somebody who looks around.
final class BrowseSamples {
    private static final Set<Character> LETTERS = Set.of('B', 'D', 'G', 'J', 'N', 'S', 'Y', 'Z');

    private BrowseSamples() {}

    static Map<String, Shown> all() {
        Map<String, Shown> all = new LinkedHashMap<>();
        all.put("departments", departments());
        all.put(
                "department",
                new Shown.Offer(
                        Samples.county().subList(0, 3),
                        0,
                        Reach.HUB,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Names("市场监督管理局", "Market Regulation")),
                        Search.OFFERED));
        all.put(
                "home-search",
                new Shown.Offer(
                        Samples.county(),
                        0,
                        Reach.HUB,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Search.OFFERED));
        all.put("finder", new Shown.Finder(List.of(), LETTERS, found(Samples.county()), 0));
        all.put(
                "finder-typed",
                new Shown.Finder(
                        List.of("J", "H"),
                        Set.of('D'),
                        List.of(
                                new Found(
                                        Samples.county().get(9),
                                        Optional.of(0),
                                        new Names("结婚登记", "Register a marriage")),
                                new Found(
                                        Samples.county().get(9),
                                        Optional.empty(),
                                        Samples.county().get(9).names())),
                        0));
        all.put("items", items(Samples.licence()));
        all.put(
                "items-none",
                new Shown.Items(Samples.licence(), List.of(), 0, Reach.HUB, Optional.empty()));
        all.put("materials", materials(company(), ListPrint.OFFERED, Optional.empty()));
        all.put("materials-printed", materials(least(), ListPrint.PRINTED, Optional.empty()));
        all.put(
                "materials-no-paper",
                materials(company(), ListPrint.OFFERED, Optional.of(PrinterState.PAPER_OUT)));
        return all;
    }

    private static List<Found> found(List<Service> services) {
        return services.stream()
                .map(service -> new Found(service, Optional.empty(), service.names()))
                .toList();
    }

    private static Shown departments() {
        return new Shown.Departments(
                IntStream.range(0, 12)
                        .mapToObj(at ->
                                new Department(
                                        new Names(
                                                at == 3 ? "人力资源和社会保障局" : "部门" + (at + 1),
                                                at == 3
                                                        ? "Human Resources and Social Security"
                                                        : "Department " + (at + 1)),
                                        Samples.county()
                                                .subList(at, Math.min(12, at + 1 + at % 3))))
                        .toList(),
                0,
                Reach.HUB,
                Optional.empty());
    }

    static Shown items(Service service) {
        return new Shown.Items(
                service,
                List.of(
                        company(),
                        least(),
                        named("营业执照变更", "Change a business licence"),
                        named("营业执照注销", "Close a business")),
                0,
                Reach.HUB,
                Optional.empty());
    }

    private static Item named(String zh, String en) {
        return new Item(
                new Names(zh, en),
                least().materials(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Shown materials(Item item, ListPrint list, Optional<PrinterState> trouble) {
        return new Shown.Materials(
                Samples.licence(),
                item,
                0,
                Reach.HUB,
                Optional.of(URI.create("https://hall.example/public/items/A/2")),
                list,
                trouble,
                Optional.empty());
    }

    static Item company() {
        return new Item(
                new Names("内资公司设立登记", "Register a company"),
                List.of(
                        material(
                                "公司章程",
                                "Articles of association",
                                true,
                                "原件1份，全体股东签字",
                                "1 original signed by all shareholders"),
                        material(
                                "股东身份证明",
                                "Proof of identity of the shareholders",
                                false,
                                "复印件1份",
                                "1 copy"),
                        material(
                                "法定代表人、董事、监事任职文件",
                                "Appointments of legal representative, directors and supervisors",
                                false,
                                "原件1份",
                                "1 original"),
                        material(
                                "住所使用证明",
                                "Proof of the right to use the address",
                                false,
                                "复印件1份",
                                "1 copy")),
                Optional.of(new Names("2个工作日", "2 working days")),
                Optional.of(new Names("不收费", "free")),
                Optional.of(
                        List.of(
                                new Item.Form(
                                        new Names(
                                                "公司登记（备案）申请书",
                                                "Application for company registration"),
                                        Optional.empty()))));
    }

    static Item least() {
        return new Item(
                new Names("个体工商户开业登记", "Register as a sole trader"),
                List.of(material("本人身份证", "Your identity card", true, "出示原件", "show the original")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of()));
    }

    private static Item.Material material(
            String zh, String en, boolean principal, String noteZh, String noteEn) {
        return new Item.Material(
                new Names(zh, en),
                Optional.of(true).filter(_ -> principal),
                Optional.of(new Names(noteZh, noteEn)));
    }
}
