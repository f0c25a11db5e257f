package cn.sansheng.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is cut off, and everything to press is as large as a finger.
@Timeout(120)
class LayoutTest {
    /// In pixels of the design (look).
    private static final double LEAST_TARGET = 96;

    private static final double LEAST_LARGE_TARGET = 150;

    /// B6: 20 mm; one pixel of 1080 × 1920 on a screen of 32 inches.
    private static final double MILLIMETRES = 32 * 25.4 / Math.hypot(1080, 1920);

    private static final WindowSize UPRIGHT = new WindowSize(1080, 1920);
    private static final WindowSize LYING = new WindowSize(1920, 1080);

    /// Where half the height must do for large letters.
    private static final Layout LARGE_LOW = Layout.USUAL.with(Letters.LARGE).with(Place.LOW);

    private static final int LEAST_SERVICES = 3;
    private static final int LEAST_CARDS = 4;

    static Stream<Arguments> layouts() {
        Stream<Arguments> odd =
                Stream.of(
                        Arguments.of(new WindowSize(500, 960), Layout.USUAL),
                        Arguments.of(new WindowSize(900, 675), Layout.USUAL));
        return Stream.concat(odd, Stream.of(UPRIGHT, LYING).flatMap(LayoutTest::everyLayout));
    }

    private static Stream<Arguments> everyLayout(WindowSize size) {
        return Stream.of(Letters.values())
                .flatMap(letters ->
                        Stream.of(Place.values())
                                .map(place -> Layout.USUAL.with(letters).with(place)))
                .map(layout -> Arguments.of(size, layout));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void b6_everythingIsInsideWholeAndLargeEnoughToTouch(WindowSize size, Layout layout) {
        FxTest kiosk = FxTest.withoutWindow(size);
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            Samples.screens(language, layout)
                    .forEach((name, picture) -> {
                        kiosk.shows(picture);
                        kiosk.onScreen(() -> faults(kiosk, size, layout))
                                .forEach(fault -> faults.add(language + " " + name + ": " + fault));
                    });
        }
        assertEquals("", String.join("\n", faults));
    }

    /// Who needs both is not made to leaf for each service.
    @Test
    void b6_largeLettersInTheLowerHalfShowSeveralThingsOnAPage() {
        FxTest kiosk = FxTest.withoutWindow(UPRIGHT);
        List<String> few = new ArrayList<>();
        for (Language language : Language.values()) {
            Samples.screens(language, LARGE_LOW)
                    .forEach((name, picture) -> {
                        kiosk.shows(picture);
                        int least = least(picture);
                        long seen = kiosk.onScreen(() -> tiles(kiosk.screen().scene().getRoot()));
                        if (seen < least) {
                            few.add(language + " " + name + " shows " + seen);
                        }
                    });
        }
        assertEquals(List.of(), few);
    }

    private static int least(Picture picture) {
        if (picture.help().isSaid() || picture.leaving().isPresent()) {
            return 0;
        }
        return switch (picture.shown()) {
            case Shown.Offer offer -> Math.min(LEAST_SERVICES, offer.services().size());
            case Shown.Departments all -> Math.min(LEAST_CARDS, all.departments().size());
            case Shown.Finder search -> Math.min(LEAST_CARDS, search.found().size());
            case Shown.Items items -> Math.min(LEAST_CARDS, items.items().size());
            default -> 0;
        };
    }

    private static long tiles(Node root) {
        return FxTest.all(root).stream().filter(GridTile.class::isInstance).count();
    }

    @Test
    void b6_theLeastTargetIsTwentyMillimetresOnAScreenOf32Inches() {
        assertTrue(LEAST_TARGET * MILLIMETRES >= 20);
    }

    /// Two lines and a thick frame have little height there.
    @Test
    void theFootOfALyingScreenIsWholeInEveryLayout() {
        FxTest kiosk = FxTest.withoutWindow(LYING);
        List<String> cut = new ArrayList<>();
        for (Letters letters : Letters.values()) {
            for (Place place : Place.values()) {
                Layout layout = Layout.USUAL.with(letters).with(place).with(Contrast.HIGH);
                kiosk.shows(Samples.stillThere(Language.EN, layout));
                kiosk.onScreen(() -> cutLabels(kiosk.screen().scene().lookup(".foot")))
                        .forEach(label -> cut.add(layout + ": " + label));
            }
        }
        assertEquals(List.of(), cut);
    }

    private static List<String> cutLabels(Node part) {
        return FxTest.all(part).stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !squeezed(label.getText()).isEmpty() && isCut(label))
                .map(label -> "cut: " + label.getText())
                .toList();
    }

    private static List<String> faults(FxTest kiosk, WindowSize size, Layout layout) {
        double scale =
                Math.min(
                        Math.min(size.width(), size.height()) / 1080,
                        Math.max(size.width(), size.height()) / 1920);
        Node root = kiosk.screen().scene().getRoot();
        Bounds screen = root.localToScene(root.getLayoutBounds());
        double least = layout.letters() == Letters.LARGE ? LEAST_LARGE_TARGET : LEAST_TARGET;
        List<String> faults = new ArrayList<>();
        List<Node> targets = new ArrayList<>();
        for (Node node : FxTest.all(root)) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (node instanceof Labeled || node instanceof Rich) {
                if (!inside(screen, place)) {
                    faults.add("off the screen: " + FxTest.text(node) + " " + place);
                }
            }
            if (isTarget(node)) {
                targets.add(node);
                if (Math.min(place.getWidth(), place.getHeight()) < least * scale) {
                    faults.add("too small to touch: " + node.getId() + " " + place);
                }
                if (layout.place() == Place.LOW && place.getMinY() < screen.getHeight() / 2 - 1) {
                    faults.add("out of reach from a wheelchair: " + node.getId() + " " + place);
                }
            }
        }
        faults.addAll(overEachOther(targets));
        faults.addAll(cutLabels(root));
        faults.addAll(buriedUnderTheFoot(root));
        faults.addAll(outOfTheirTiles(root));
        return faults;
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase
                || node.getOnMousePressed() != null
                || node.getOnMouseClicked() != null
                || node.getOnTouchPressed() != null;
    }

    private static List<String> overEachOther(List<Node> targets) {
        List<String> faults = new ArrayList<>();
        for (Node one : targets) {
            for (Node other : targets.subList(0, targets.indexOf(one))) {
                if (one.localToScene(one.getLayoutBounds())
                        .intersects(other.localToScene(other.getLayoutBounds()))) {
                    faults.add("over each other: " + other.getId() + " and " + one.getId());
                }
            }
        }
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
