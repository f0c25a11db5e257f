package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.Department;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Search;
import cn.sansheng.kiosk.visit.Picture.Shown.Departments;
import cn.sansheng.kiosk.visit.Picture.Shown.Offer;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.View.Services.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be taken: look 01.
final class HomeView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final Banner trouble = new Banner();
    private final TileGrid grid;
    private final CardGrid departments;
    private final Pager pager;
    private final Button checkIn;
    private final Button back;
    private final Button find;
    private final EqualButtons buttons;
    private final HBox waysIn;
    private final VBox lower;
    private PagedGrid shown;
    private final LowHalf halves;
    private final ReadOnlyObjectProperty<Orientation> orientation;

    HomeView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        grid = new TileGrid(touches);
        grid.orientation().bind(orientation);
        shown = grid;
        departments = new CardGrid(touches);
        departments.orientation().bind(orientation);
        back = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        find = Parts.button("find", "plain", () -> touches.accept(new Touch.Find()));
        buttons = new EqualButtons("browse-row", back, find);
        getStyleClass().add("home");
        pager = new Pager(touches);
        checkIn = Parts.button("type-code", "plain", () -> touches.accept(new Touch.TypeCode()));
        checkIn.getStyleClass().add("check-in");
        HBox.setHgrow(checkIn, Priority.SOMETIMES);
        HBox.setHgrow(pager, Priority.ALWAYS);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        waysIn = Parts.row("ways-in", pager, checkIn);
        VBox ask = Parts.ask(title, hint);
        VBox frame = Parts.frame(grid, departments);
        VBox upper = new VBox(trouble, Parts.gap(), ask);
        lower = new VBox(frame, waysIn, buttons);
        halves = new LowHalf(upper, lower);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
        orientation.subscribe(this::turned);
    }

    /// A lying screen has the width for one row, and not the height for two.
    private void turned(Orientation news) {
        Pane around = news == Orientation.HORIZONTAL ? waysIn : lower;
        if (!around.equals(buttons.getParent())) {
            around.getChildren().add(buttons);
        }
    }

    /// How many pages there are is known after a layout only, and what changes within one is lost.
    void showPages(Words words) {
        Pages pages = shown.pages().get();
        pager.show(pages, words);
        boolean shared = orientation.get() == Orientation.VERTICAL || buttons.isVisible();
        boolean narrow = pages.count() > 1 && shared;
        checkIn.setText(words.of(narrow ? "home.check-in.short" : "home.check-in"));
    }

    /// `standing` is what the five keys stand on.
    void show(Offer offer, Layout layout, Optional<Touch> standing, Words words) {
        boolean large = layout.letters() == Letters.LARGE;
        halves.low(layout.place() == Place.LOW);
        title.setText(
                offer.department()
                        .map(words::name)
                        .orElseGet(() -> words.of(large ? "home.title.large" : "home.title")));
        hint.setText(words.of(hint(offer, large)));
        showTrouble(offer.reach(), offer.trouble(), words);
        Parts.show(checkIn, Visibility.of(offer.checksIn()));
        checkIn.setDisable(offer.pressed().isPresent());
        grid.show(offer, layout.letters(), standing, words);
        only(grid);
        showButtons(
                Visibility.of(offer.department().isPresent()),
                Visibility.of(offer.search() == Search.OFFERED),
                words);
    }

    void show(Departments all, Layout layout, Optional<Touch> standing, Words words) {
        boolean large = layout.letters() == Letters.LARGE;
        halves.low(layout.place() == Place.LOW);
        title.setText(words.of(large ? "home.title.large" : "home.title"));
        hint.setText(words.of("departments.hint"));
        showTrouble(all.reach(), all.trouble(), words);
        Parts.show(checkIn, Visibility.of(all.checksIn()));
        checkIn.setDisable(false);
        departments.show(faces(all.departments(), words), all.page(), layout.letters(), standing);
        only(departments);
        showButtons(Visibility.HIDDEN, Visibility.SHOWN, words);
    }

    private static List<Card.Face> faces(List<Department> departments, Words words) {
        return IntStream.range(0, departments.size())
                .mapToObj(at -> face(at, departments.get(at), words))
                .toList();
    }

    private static Card.Face face(int at, Department department, Words words) {
        List<Service> services = department.services();
        String first = words.name(services.getFirst().names());
        return new Card.Face(
                "department-" + at,
                new Touch.OpenDepartment(department.names()),
                words.name(department.names()),
                services.size() == 1 ? first : words.of("department.more", first, services.size()));
    }

    private void only(PagedGrid wanted) {
        shown = wanted;
        Parts.only(wanted, List.of(grid, departments));
    }

    private void showButtons(Visibility backwards, Visibility search, Words words) {
        back.setText(words.of("back"));
        find.setText(words.of("find"));
        Parts.show(back, backwards);
        Parts.show(find, search);
        Parts.show(
                buttons,
                Visibility.of(backwards == Visibility.SHOWN || search == Visibility.SHOWN));
    }

    private static String hint(Offer offer, boolean large) {
        if (offer.services().isEmpty()) {
            return "home.none";
        }
        if (offer.department().isPresent()) {
            return "department.hint";
        }
        return large ? "home.hint.large" : "home.hint";
    }

    /// A printer in trouble asks more of whoever stands here than a hub that is away.
    private void showTrouble(Reach reach, Optional<PrinterState> printer, Words words) {
        boolean alone = reach == Reach.ALONE;
        Parts.show(trouble, Visibility.of(alone || printer.isPresent()));
        printer.ifPresentOrElse(
                state -> trouble.warn(words.of(title(state)), words.of("trouble.text")),
                () -> trouble.warn(words.of("alone.title"), words.of("alone.text")));
    }

    private static String title(PrinterState state) {
        return "trouble.title." + TroubleKey.of(state);
    }
}
