package cn.sansheng.hub.config;

import cn.sansheng.hub.config.PublishedItem.Material;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;

/// The items of a checked service.
final class ItemsFromYaml {
    private ItemsFromYaml() {}

    static List<PublishedItem> of(Section service) {
        return service.sections("items").stream().map(ItemsFromYaml::item).toList();
    }

    private static PublishedItem item(Section item) {
        return new PublishedItem(
                names(item.section("names")),
                item.sections("materials").stream().map(ItemsFromYaml::material).toList(),
                told(item, "limit"),
                told(item, "fee"),
                forms(item),
                told(item, "basis"),
                told(item, "conditions"),
                told(item, "quantity"),
                told(item, "procedure"));
    }

    private static Material material(Section material) {
        return new Material(
                new Item.Material(
                        names(material.section("names")),
                        Optional.of(true).filter(_ -> material.flag("principal")),
                        told(material, "note")),
                told(material, "basis"));
    }

    private static Optional<List<Item.Form>> forms(Section item) {
        if (item.flag("noForm")) {
            return Optional.of(List.of());
        }
        List<Item.Form> forms =
                item.sections("forms").stream()
                        .map(form -> new Item.Form(names(form.section("names")), form.given("url")))
                        .toList();
        return Optional.of(forms).filter(some -> !some.isEmpty());
    }

    private static Optional<Names> told(Section section, String key) {
        return section.has(key) ? Optional.of(names(section.section(key))) : Optional.empty();
    }

    private static Names names(Section names) {
        return new Names(names.text("zh"), names.text("en"));
    }
}
