package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Lists of materials to print.
final class MaterialLists {
    private MaterialLists() {}

    static MaterialList company(Language language) {
        return new MaterialList(
                new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                new Names("市场监管局", "Market Regulation"),
                List.of(new CounterId(3), new CounterId(4), new CounterId(5)),
                new Item(
                        new Names("内资公司设立登记", "Register a company"),
                        List.of(
                                new Item.Material(
                                        new Names("公司章程", "Articles of association"),
                                        Optional.of(true),
                                        Optional.of(
                                                new Names(
                                                        "原件1份，全体股东签字",
                                                        "1 original signed by all shareholders"))),
                                new Item.Material(
                                        new Names(
                                                "法定代表人、董事、监事任职文件",
                                                "Appointments of legal representative, directors"
                                                        + " and supervisors"),
                                        Optional.empty(),
                                        Optional.empty())),
                        Optional.of(new Names("2个工作日", "2 working days")),
                        Optional.of(new Names("不收费", "free")),
                        Optional.of(
                                List.of(
                                        new Item.Form(
                                                new Names("公司登记申请书", "Application"),
                                                Optional.empty())))),
                Optional.of(URI.create("https://hall.example/public/items/A/2")),
                LocalDateTime.of(2026, 11, 23, 10, 24),
                "取号机1",
                language);
    }
}
