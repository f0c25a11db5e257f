package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ways to keep a number without paper: scan it, have it written down, remember it.
final class Ways extends VBox {
    private static final double QR = 300;

    /// Less than either design leaves, so that both grow to the same width.
    private static final double HALF = 400;

    private final FitLabel title = FitLabel.bold("ways-title");
    private final QrCode code = new QrCode(QR);
    private final FitLabel scan = FitLabel.bold("way-title");
    private final Label scanText = Parts.label("way-text");
    private final FitLabel write = FitLabel.bold("way-title");
    private final Label writeText = Parts.label("way-text");
    private final FitLabel remember = FitLabel.bold("way-title");
    private final Rich rememberText = new Rich("way-text");
    private final VBox scanning = box(code, scan, scanText);

    Ways() {
        getStyleClass().add("ways");
        scanning.setAlignment(Pos.CENTER);
        scan.setAlignment(Pos.CENTER);
        scanText.setAlignment(Pos.CENTER);
        scanning.getStyleClass().add("scan");
        VBox writing = box(write, writeText);
        VBox remembering = box(remember, rememberText);
        VBox.setVgrow(writing, Priority.ALWAYS);
        VBox.setVgrow(remembering, Priority.ALWAYS);
        VBox others = new VBox(writing, remembering);
        others.getStyleClass().add("ways-column");
        HBox row = Parts.row("ways-row", scanning, others);
        for (VBox half : new VBox[] {scanning, others}) {
            half.setMinWidth(0);
            half.setPrefWidth(HALF);
        }
        HBox.setHgrow(scanning, Priority.ALWAYS);
        HBox.setHgrow(others, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(title, row);
    }

    private static VBox box(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("way-box");
        return box;
    }

    /// Large letters leave room for the ways themselves only.
    void show(Given given, Letters letters, Words words) {
        title.setText(words.of("missing.ways"));
        Parts.show(scanning, Visibility.of(given.page().isPresent()));
        given.page().ifPresent(page -> code.show(page, words.of("missing.scan")));
        scan.setText(words.of("missing.scan"));
        Visibility more = Visibility.of(letters == Letters.USUAL);
        Parts.show(scanText, more);
        Parts.show(writeText, more);
        scanText.setText(words.of("missing.scan.text"));
        write.setText(words.of("missing.write"));
        writeText.setText(words.of("missing.write.text"));
        remember.setText(words.of("missing.remember"));
        rememberText.show(words.of("missing.remember.text"), given.ticket().number().toString());
    }
}
