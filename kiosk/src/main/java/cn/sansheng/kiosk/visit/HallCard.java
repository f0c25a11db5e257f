package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// What the hub says of the hall itself, read once.
record HallCard(
        Optional<View.Names> names,
        ZoneId zone,
        Optional<String> publicUrl,
        Optional<String> telephone) {
    /// For a hub that tells no zone, or one that this machine does not know: China has one.
    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    static final HallCard UNKNOWN =
            new HallCard(Optional.empty(), USUAL, Optional.empty(), Optional.empty());

    static HallCard of(View.Services services) {
        return services.hall()
                .map(hall ->
                        new HallCard(
                                Optional.of(hall.names()),
                                zone(hall.zone()),
                                hall.publicUrl(),
                                hall.telephone()))
                .orElse(UNKNOWN);
    }

    /// The page that shows one ticket; none when the hall's pages have no public address.
    Optional<URI> page(Token token) {
        return below("t/" + token);
    }

    /// The page that tells all of an item, counted from 0.
    Optional<URI> page(ServiceCode service, int item) {
        return below("public/items/" + service + "/" + (item + 1));
    }

    private Optional<URI> below(String path) {
        return publicUrl
                .map(base -> base.endsWith("/") ? base : base + "/")
                .flatMap(base -> uri(base + path));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return USUAL;
        }
    }
}
