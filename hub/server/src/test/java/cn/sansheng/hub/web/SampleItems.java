package cn.sansheng.hub.web;

import cn.sansheng.hub.config.PublishedItem;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;

/// What one service does for people: an item that tells everything, and one that tells the least.
final class SampleItems {
    static final List<PublishedItem> ALL = List.of(whole(), least());

    private SampleItems() {}

    private static PublishedItem whole() {
        return new PublishedItem(
                new Names("内资公司设立登记", "Register a company"),
                List.of(
                        new PublishedItem.Material(
                                new Item.Material(
                                        new Names("公司章程", "Articles of association"),
                                        Optional.of(true),
                                        names(
                                                "原件1份，全体股东签字",
                                                "1 original signed by all shareholders")),
                                names("《公司法》第二十五条", "Company Law, article 25")),
                        material("住所使用证明", "Proof of the right to use the address")),
                names("2个工作日", "2 working days"),
                names("不收费", "free"),
                Optional.of(
                        List.of(
                                new Item.Form(
                                        new Names("公司登记（备案）申请书", "Application for registration"),
                                        Optional.of("https://hall.example/forms/1.pdf")),
                                new Item.Form(
                                        new Names("股东名册", "List of shareholders"),
                                        Optional.empty()))),
                names("《市场主体登记管理条例》", "Regulations on Registration"),
                names("有住所和章程", "An address and articles"),
                names("没有数量限制", "No limit"),
                names("取号，交材料，领执照", "Take a ticket, hand in, get the licence"));
    }

    private static PublishedItem least() {
        return new PublishedItem(
                new Names("营业执照<补领>", "Replace a <lost> licence"),
                List.of(material("本人身份证", "Your identity card")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PublishedItem.Material material(String zh, String en) {
        return new PublishedItem.Material(
                new Item.Material(new Names(zh, en), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Optional<Names> names(String zh, String en) {
        return Optional.of(new Names(zh, en));
    }
}
