package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said to somebody who looks around.
record SpokenBrowsing(Words words) {
    /// Screens from which back leads one step back.
    static boolean isBrowsed(Shown shown) {
        return switch (shown) {
            case Shown.Offer offer -> offer.department().isPresent();
            case Shown.Finder _, Shown.Items _, Shown.Materials _ -> true;
            default -> false;
        };
    }

    String whole(Shown shown) {
        return switch (shown) {
            case Shown.Departments departments ->
                    words.of("say.departments", departments.departments().size());
            case Shown.Finder finder -> finder(finder);
            case Shown.Items items -> items(items);
            case Shown.Materials materials -> materials(materials);
            default -> "";
        };
    }

    private String finder(Shown.Finder finder) {
        String typed = String.join(" ", finder.keys());
        return words.of(
                finder.keys().isEmpty() ? "say.finder" : "say.found", finder.found().size(), typed);
    }

    private String items(Shown.Items shown) {
        String name = words.name(shown.service().names());
        return shown.items().isEmpty()
                ? words.of("say.items.none", name)
                : words.of("say.items", name, shown.items().size());
    }

    private String materials(Shown.Materials shown) {
        Item item = shown.item();
        String all = item.materials().stream().map(this::material).collect(Collectors.joining());
        return words.of("say.materials", words.name(item.names()), item.materials().size())
                + all
                + fact("say.limit", item.limit())
                + fact("say.fee", item.fee())
                + item.forms().map(this::forms).orElse("")
                + list(shown);
    }

    private String material(Item.Material material) {
        String mark =
                words.of(material.principal().orElse(false) ? "say.principal" : "say.nothing");
        String note =
                material.note().map(words::name).map(said -> words.of("say.note", said)).orElse("");
        return mark + words.name(material.names()) + note + words.of("say.pause");
    }

    private String forms(List<Item.Form> forms) {
        return forms.isEmpty()
                ? words.of("say.no-form")
                : words.of(
                        "say.forms",
                        forms.stream()
                                .map(form -> words.name(form.names()))
                                .collect(Collectors.joining(words.of("counters.between"))));
    }

    private String fact(String key, Optional<Names> told) {
        return told.map(words::name).map(said -> words.of(key, said)).orElse("");
    }

    /// How the paper fares.
    String list(Shown.Materials shown) {
        return switch (shown.list()) {
            case OFFERED -> shown.trouble().isPresent() ? words.of("say.list.trouble") : "";
            case PRINTING -> words.of("say.list.printing");
            case PRINTED -> words.of("say.list.printed");
        };
    }

    String what(Touch touch, Shown shown) {
        return switch (touch) {
            case Touch.Find _ -> words.of("say.find");
            case Touch.Narrow(var letters) ->
                    words.of("say.narrow", String.join(" ", letters.split("")));
            case Touch.Widen _ -> words.of("say.widen");
            case Touch.OpenDepartment(var names) -> words.of("say.open", words.name(names));
            case Touch.PrintList _ -> words.of("say.print-list");
            case Touch.OpenService _, Touch.OpenItem _ -> words.of("say.open", name(touch, shown));
            default -> "";
        };
    }

    private String name(Touch touch, Shown shown) {
        return switch (shown) {
            case Shown.Finder finder ->
                    finder.found().stream()
                            .filter(found -> found.touch().equals(touch))
                            .map(Found::names)
                            .map(words::name)
                            .findFirst()
                            .orElse("");
            case Shown.Items items when touch instanceof Touch.OpenItem(_, var at) ->
                    words.name(items.items().get(at).names());
            default -> "";
        };
    }

    /// Two screens of one kind are said alike.
    static String kind(Shown shown) {
        return switch (shown) {
            case Shown.Finder finder -> finder.keys().toString();
            case Shown.Items items -> items.service().code() + " " + items.pressed().isPresent();
            case Shown.Materials materials ->
                    materials.service().code()
                            + materials.item().names().zh()
                            + materials.pressed().isPresent();
            default -> "";
        };
    }

    /// Empty where nothing of the paper has changed.
    String listNews(Shown.Materials before, Shown.Materials now) {
        return before.list() == now.list() && before.trouble().equals(now.trouble())
                ? ""
                : now.list() == ListPrint.OFFERED && now.trouble().isEmpty() ? "" : list(now);
    }
}
