package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Shown.Materials;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.View.Services.Service;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What to bring for one item, on the screen, on paper and on a telephone (S23, S52).
final class MaterialsView extends VBox {
    private static final double QR = 220;

    private final FitLabel title = FitLabel.bold("title");
    private final Label where = Parts.label("hint");
    private final FitLabel bring = FitLabel.bold("ways-title");
    private final QrCode code = new QrCode(QR);
    private final Label scan = Parts.label("scan-word");
    private final VBox qr = new VBox(code, scan);
    private final PagedRows rows = new PagedRows();
    private final WaysOn ways;
    private final ReadOnlyObjectProperty<Orientation> orientation;
    private final Button back;
    private final Button print;
    private final TakeButton take;

    MaterialsView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        getStyleClass().add("materials");
        back = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        print = Parts.button("print-list", "plain", () -> touches.accept(new Touch.PrintList()));
        take = new TakeButton(touches);
        ways = new WaysOn(Pager.plain(touches), List.of(), List.of(back, print, take.button()));
        orientation.subscribe(this::arrange);
        VBox ask = new VBox(title, where, Parts.gap(), bring);
        HBox.setHgrow(ask, Priority.ALWAYS);
        qr.setAlignment(Pos.CENTER);
        qr.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Parts.row("materials-head", ask, qr);
        VBox frame = Parts.frame(rows);
        getChildren().addAll(head, frame, ways);
    }

    /// It fills the screen in the low position too: only its buttons are to be reached.
    private void arrange() {
        ways.show(orientation.get(), Place.WHOLE);
    }

    void showPages(Words words) {
        ways.showPages(rows.pages().get(), words);
    }

    void show(Materials shown, Words words) {
        title.setText(words.name(shown.item().names()));
        where.setText(where(shown.service(), words));
        bring.setText(words.of("materials.title"));
        scan.setText(words.of("materials.scan"));
        Parts.show(qr, Visibility.of(shown.address().isPresent()));
        shown.address().ifPresent(page -> code.show(page, words.of("materials.scan")));
        List<Region> all = new MaterialRows(words).of(shown.item());
        rows.show(all, shown.page());
        back.setText(words.of("back"));
        showPrint(shown, words);
        arrange();
        take.show(shown.service(), shown.pressed().isPresent(), words);
    }

    private static String where(Service service, Words words) {
        return service.where().map(where -> Tile.place(where, words)).orElse("");
    }

    private void showPrint(Materials shown, Words words) {
        boolean offered = shown.list() == ListPrint.OFFERED;
        print.setDisable(!offered || shown.trouble().isPresent());
        print.setText(
                switch (shown.list()) {
                    case OFFERED ->
                            shown.trouble()
                                    .map(state -> "materials.trouble." + TroubleKey.of(state))
                                    .map(words::of)
                                    .orElseGet(() -> words.of("materials.print"));
                    case PRINTING -> words.of("materials.printing");
                    case PRINTED -> words.of("materials.printed");
                });
    }
}
