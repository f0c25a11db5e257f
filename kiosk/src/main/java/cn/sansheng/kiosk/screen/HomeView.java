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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be taken: look 01.
final class HomeView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final Banner trouble = new Banner();
    private final TileGrid grid;
    private final CardGrid departments;
    private final Button checkIn;
    private final Button back;
    private final Button find;
    private final WaysOn ways;
    private PagedGrid shown;
    private final LowHalf halves;
    private final ReadOnlyObjectProperty<Orientation> orientation;
    private Layout layout = Layout.USUAL;

    HomeView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        grid = new TileGrid(touches);
        grid.orientation().bind(orientation);
        shown = grid;
        departments = new CardGrid(touches);
        departments.orientation().bind(orientation);
        back = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        find = Parts.button("find", "plain", () -> touches.accept(new Touch.Find()));
        checkIn = Parts.button("type-code", "plain", () -> touches.accept(new Touch.TypeCode()));
        checkIn.getStyleClass().add("check-in");
        ways = new WaysOn(new Pager(touches), List.of(checkIn), List.of(back, find));
        getStyleClass().add("home");
        VBox ask = Parts.ask(title, hint);
        VBox frame = Parts.frame(grid, departments);
        VBox upper = new VBox(trouble, Parts.gap(), ask);
        halves = new LowHalf(upper, new VBox(frame, ways));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
        orientation.subscribe(this::arrange);
    }

    private void arrange() {
        ways.show(orientation.get(), layout.place());
    }

    /// How many pages there are is known after a layout only, and what changes within one is lost.
    void showPages(Words words) {
        Pages pages = shown.pages().get();
        ways.showPages(pages, words);
        boolean paged = pages.count() > 1;
        checkIn.setText(words.of(checkInWords(paged)));
        boolean shortFind = narrow() && (paged || back.isVisible());
        find.setText(words.of(shortFind ? "find.short" : "find"));
    }

    /// The fewer words, the less room the pages and the other ways leave.
    private String checkInWords(boolean paged) {
        boolean among = back.isVisible() || find.isVisible();
        if (orientation.get() == Orientation.HORIZONTAL && among) {
            return layout.letters() == Letters.LARGE ? "home.check-in.short" : "home.check-in.line";
        }
        if (narrow() && paged && back.isVisible()) {
            return "home.check-in.least";
        }
        boolean crowded = narrow() ? among : paged && orientation.get() == Orientation.VERTICAL;
        return crowded ? "home.check-in.short" : "home.check-in";
    }

    private boolean narrow() {
        return orientation.get() == Orientation.VERTICAL && layout.place() == Place.LOW;
    }

    /// `standing` is what the five keys stand on.
    void show(Offer offer, Layout news, Optional<Touch> standing, Words words) {
        layout = news;
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
        grid.show(offer, layout, standing, words);
        only(grid);
        showButtons(
                Visibility.of(offer.department().isPresent()),
                Visibility.of(offer.search() == Search.OFFERED),
                words);
    }

    void show(Departments all, Layout news, Optional<Touch> standing, Words words) {
        layout = news;
        boolean large = layout.letters() == Letters.LARGE;
        halves.low(layout.place() == Place.LOW);
        title.setText(words.of(large ? "home.title.large" : "home.title"));
        hint.setText(words.of("departments.hint"));
        showTrouble(all.reach(), all.trouble(), words);
        Parts.show(checkIn, Visibility.of(all.checksIn()));
        checkIn.setDisable(false);
        departments.show(faces(all.departments(), words), all.page(), layout, standing);
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
        Parts.show(back, backwards);
        Parts.show(find, search);
        arrange();
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
