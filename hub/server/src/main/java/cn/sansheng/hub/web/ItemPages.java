package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.web.page.ItemsIndex;
import cn.sansheng.hub.web.page.ItemsPage;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be done here and what to bring, for everybody (S32): behind the code that kiosks show,
/// and on paper.
final class ItemPages {
    private final HallConfig config;
    private final Templates templates;

    ItemPages(HallConfig config, Templates templates) {
        this.config = config;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/public/items", Access.OPEN, this::index),
                Route.get("/public/items/{service}", Access.OPEN, this::service),
                Route.get("/public/items/{service}/{number}", Access.OPEN, this::item));
    }

    private void index(Context request) {
        ItemsIndex page =
                ItemsIndex.of(config.names(), config.services(), Languages.words(request));
        templates.show(request, "items", Map.of("page", page));
    }

    private void service(Context request) {
        show(request, ItemsPage.whole(config.names(), find(request), Languages.words(request)));
    }

    private void item(Context request) {
        Optional<ItemsPage> page =
                number(request.pathParam("number"))
                        .flatMap(number ->
                                ItemsPage.one(
                                        config.names(),
                                        find(request),
                                        number,
                                        Languages.words(request)));
        show(request, page.orElseThrow(() -> new NotFoundResponse("no such item")));
    }

    private void show(Context request, ItemsPage page) {
        templates.show(request, "item", Map.of("page", page));
    }

    private Service find(Context request) {
        String code = request.pathParam("service");
        return config.services().stream()
                .filter(service -> service.code().toString().equals(code))
                .filter(service -> !service.items().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("no items of such a service"));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
