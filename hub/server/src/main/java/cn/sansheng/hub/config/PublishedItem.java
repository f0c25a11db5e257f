package cn.sansheng.hub.config;

import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;

/// One thing that a service does for people, with all that must be published of it (S32). Kiosks
/// get what they have room for; the page shows the rest.
public record PublishedItem(
        Names names,
        List<Material> materials,
        Optional<Names> limit,
        Optional<Names> fee,
        Optional<List<Item.Form>> forms,
        Optional<Names> basis,
        Optional<Names> conditions,
        Optional<Names> quantity,
        Optional<Names> procedure) {
    /// `basis` is the rule that lets the authority ask for it.
    public record Material(Item.Material shown, Optional<Names> basis) {}

    public Item forKiosk() {
        return new Item(names, materials.stream().map(Material::shown).toList(), limit, fee, forms);
    }
}
