package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Department;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Search;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Services.Service;
import java.util.List;
import java.util.Optional;

/// What stands on the screens of somebody who looks around. `pressed` is the service that was just
/// taken from there.
record BrowsePainting(
        Visit visit,
        Directory directory,
        Reach reach,
        Optional<PrinterState> trouble,
        Optional<Pressed> pressed) {
    /// All of them, or their departments where they are many.
    Shown home(Screen.Home home) {
        List<Department> departments = directory.departments();
        Optional<View.Names> open =
                home.department().filter(names -> !directory.of(names).isEmpty());
        if (!departments.isEmpty() && open.isEmpty()) {
            return new Shown.Departments(departments, home.page(), reach, trouble);
        }
        return new Shown.Offer(
                open.map(directory::of).orElse(directory.services()),
                home.page(),
                reach,
                trouble,
                pressed,
                open,
                directory.isWorthSearching() ? Search.OFFERED : Search.NONE);
    }

    Shown finder(Screen.Finding finding) {
        Language language = visit.wishes().language();
        return new Shown.Finder(
                finding.keys(),
                directory.next(finding.keys(), language),
                directory.found(finding.keys(), language),
                finding.page());
    }

    /// Empty where the service is not there any more.
    Optional<Shown> items(Screen.ItemsOf shown) {
        return directory
                .service(shown.service())
                .map(service ->
                        new Shown.Items(
                                service,
                                directory.of(service.code()),
                                shown.page(),
                                reach,
                                pressed));
    }

    /// Empty where the item is not there any more.
    Optional<Shown> materials(Screen.Reading reading) {
        return directory
                .service(reading.service())
                .flatMap(service ->
                        directory
                                .item(service.code(), reading.item())
                                .map(item -> materials(reading, service, item)));
    }

    private Shown materials(Screen.Reading reading, Service service, Item item) {
        return new Shown.Materials(
                service,
                item,
                reading.page(),
                reach,
                visit.hall().page(service.code(), reading.item()),
                switch (reading.list()) {
                    case Screen.ListPaper.None() -> ListPrint.OFFERED;
                    case Screen.ListPaper.Coming _ -> ListPrint.PRINTING;
                    case Screen.ListPaper.Out() -> ListPrint.PRINTED;
                },
                trouble,
                pressed);
    }
}
