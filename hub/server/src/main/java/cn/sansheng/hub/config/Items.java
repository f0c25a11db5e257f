package cn.sansheng.hub.config;

import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.ServiceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a hall tells of its items fits together, and to its kiosks.
final class Items {
    /// A packet has 64 KiB (contract), and a day's numbers travel with the items.
    static final int MOST_BYTES = 48 * 1024;

    private Items() {}

    static void check(Section hall, Faults faults) {
        for (Section service : hall.sections("services")) {
            Uniqueness names = new Uniqueness("item", faults);
            for (Section item : service.sections("items")) {
                item.section("names").value("zh").ifPresent(names::use);
                item.value("noForm")
                        .filter(_ -> item.flag("noForm") && item.has("forms"))
                        .ifPresent(
                                said -> faults.add(said, "says that there is none, beside forms"));
            }
        }
    }

    /// S52: an item has a sample, or it is said that there is nothing to fill in.
    static List<Fault> gaps(Section hall) {
        List<Fault> gaps = new ArrayList<>();
        for (Section service : hall.sections("services")) {
            for (Section item : service.sections("items")) {
                if (!item.flag("noForm") && !item.has("forms")) {
                    String name = item.section("names").text("zh");
                    gaps.add(
                            new Fault(
                                    item.line(),
                                    item.path(),
                                    name + ": neither forms nor noForm: true"));
                }
            }
        }
        return gaps;
    }

    static void checkSize(Section hall, HallConfig config, Faults faults) {
        int bytes = Json.bytes(forKiosks(config.services())).length;
        if (bytes > MOST_BYTES) {
            faults.add(
                    hall.line(),
                    "services",
                    "all items together are "
                            + bytes
                            + " bytes for a kiosk, more than "
                            + MOST_BYTES
                            + ": shorten names and notes");
        }
    }

    static Map<ServiceCode, List<Item>> forKiosks(List<Service> services) {
        return services.stream()
                .filter(service -> !service.items().isEmpty())
                .collect(
                        Collectors.toMap(
                                Service::code,
                                service ->
                                        service.items().stream()
                                                .map(PublishedItem::forKiosk)
                                                .toList(),
                                (one, _) -> one,
                                TreeMap::new));
    }
}
