package cn.sansheng.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Services.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is cut off, and everything to press is as large as a finger.
@Timeout(120)
class LayoutTest {
    /// In pixels of the design: 20 mm and more on a kiosk's panel (look: least target 96 px).
    private static final double LEAST_TARGET = 96;

    static Stream<WindowSize> sizes() {
        return Stream.of(
                FxTest.UPRIGHT, FxTest.LYING, new WindowSize(500, 960), new WindowSize(900, 675));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everythingIsInsideAndWhole(WindowSize size) {
        FxTest kiosk = FxTest.open(size);
        List<String> faults = new ArrayList<>();
        for (Picture picture : pictures()) {
            kiosk.shows(picture);
            String where = picture.language() + " " + picture.shown().getClass().getSimpleName();
            kiosk.onScreen(() -> faults(kiosk, size))
                    .forEach(fault -> faults.add(where + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Shown shown : shown()) {
                pictures.add(Samples.picture(language, shown));
            }
        }
        return pictures;
    }

    private static List<Shown> shown() {
        List<Service> many = new ArrayList<>(Samples.twentyFour());
        many.addFirst(
                Samples.service(
                        'A',
                        new Names("建设工程消防验收、备案和抽查", "Fire safety acceptance of buildings"),
                        Optional.empty(),
                        123));
        return List.of(
                new Shown.Starting(),
                new Shown.Away(Optional.of("0411-89812345")),
                new Shown.Offer(
                        Samples.services(), 0, Reach.HUB, Optional.empty(), Optional.empty()),
                new Shown.Offer(
                        many, 0, Reach.HUB, Optional.of(PrinterState.PAPER_OUT), Optional.empty()),
                new Shown.Offer(many, 0, Reach.ALONE, Optional.empty(), Optional.empty()),
                new Shown.Ticket(Samples.given(Optional.empty()), Progress.PRINTED),
                new Shown.TicketNotPrinted(
                        Samples.given(Optional.empty()),
                        PrinterState.PAPER_OUT,
                        Reprint.NOT_YET,
                        Staff.TO_BE_CALLED),
                new Shown.Ticket(Samples.given(), Progress.PRINTING),
                new Shown.Ticket(Samples.given(), Progress.PRINTED),
                new Shown.TicketNotPrinted(
                        Samples.given(), PrinterState.PAPER_OUT, Reprint.NOT_YET, Staff.TOLD),
                new Shown.TicketNotPrinted(
                        Samples.given(), PrinterState.HOT, Reprint.POSSIBLE, Staff.TOLD),
                new Shown.NoAnswer(Samples.licence()));
    }

    private static List<String> faults(FxTest kiosk, WindowSize size) {
        double scale =
                Math.min(
                        Math.min(size.width(), size.height()) / 1080,
                        Math.max(size.width(), size.height()) / 1920);
        Node root = kiosk.screen().scene().getRoot();
        Bounds screen = root.localToScene(root.getLayoutBounds());
        List<String> faults = new ArrayList<>();
        for (Node node : FxTest.all(root)) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (node instanceof Labeled || node instanceof Rich) {
                if (!inside(screen, place)) {
                    faults.add("off the screen: " + FxTest.text(node) + " " + place);
                }
            }
            if (node instanceof Labeled label
                    && !squeezed(label.getText()).isEmpty()
                    && isCut(label)) {
                faults.add("cut: " + label.getText());
            }
            if (node instanceof ButtonBase
                    && Math.min(place.getWidth(), place.getHeight()) < LEAST_TARGET * scale) {
                faults.add("too small to touch: " + node.getId() + " " + place);
            }
        }
        faults.addAll(buriedUnderTheFoot(root));
        faults.addAll(outOfTheirTiles(root));
        return faults;
    }

    private static List<String> outOfTheirTiles(Node root) {
        return FxTest.all(root).stream()
                .filter(Tile.class::isInstance)
                .flatMap(tile ->
                        FxTest.all(tile).stream()
                                .filter(node -> node instanceof Labeled || node instanceof Rich)
                                .filter(node ->
                                        !inside(
                                                tile.localToScene(tile.getLayoutBounds()),
                                                node.localToScene(node.getLayoutBounds())))
                                .map(node -> "out of its tile: " + FxTest.text(node)))
                .toList();
    }

    private static boolean inside(Bounds screen, Bounds place) {
        return place.getMinX() > screen.getMinX() - 1
                && place.getMinY() > screen.getMinY() - 1
                && place.getMaxX() < screen.getMaxX() + 1
                && place.getMaxY() < screen.getMaxY() + 1;
    }

    /// What is drawn differs from what was said: an ellipsis stands for the rest.
    private static boolean isCut(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch(drawn ->
                        !drawn.isEmpty()
                                && label.getText() != null
                                && !squeezed(drawn).equals(squeezed(label.getText())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> buriedUnderTheFoot(Node root) {
        Node foot = root.lookup(".foot");
        double line = foot.localToScene(foot.getLayoutBounds()).getMinY();
        return FxTest.all(root).stream()
                .filter(node -> node instanceof Labeled || node instanceof Rich)
                .filter(node -> !isIn(node, foot))
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxY() > line + 1)
                .map(node -> "under the foot: " + FxTest.text(node))
                .toList();
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
