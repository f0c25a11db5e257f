package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What to bring for one item, to take home (S23). `page` is the address behind the QR code, where
/// the rest stands; `kiosk` is the station's name as people know it; `at` is the hall's local time.
public record MaterialList(
        Names hall,
        Names office,
        List<CounterId> counters,
        Item item,
        Optional<URI> page,
        LocalDateTime at,
        String kiosk,
        Language language)
        implements Printout {
    public MaterialList {
        counters = List.copyOf(counters);
    }

    @Override
    public String label() {
        return "list of materials";
    }
}
