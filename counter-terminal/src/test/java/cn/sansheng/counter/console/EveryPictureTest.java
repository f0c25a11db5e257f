package cn.sansheng.counter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.messages.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws every state of both screens in both languages, at the sizes they are made for, into
/// target/pictures for people to look at, and finds what does not fit.
class EveryPictureTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "counter-terminal"), "target", "pictures");

    @BeforeAll
    static void toolkit() throws NoDisplay {
        Toolkit.start();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOnTheClerksScreenIsCutOff(Language language) throws Exception {
        Words words = new Words(language);
        List<String> cut = new ArrayList<>();
        for (var state : States.console().entrySet()) {
            String name = state.getKey() + "-" + language.wire();
            Path file = FOLDER.resolve("console-" + name + ".png");
            Scene scene = Snapshots.console(words, state.getValue().picture(), file);
            cutOff(scene).forEach(text -> cut.add(name + ": " + text));
        }
        assertEquals(List.of(), cut);
    }

    /// S26: the exact place, in words that the clerk reads out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    transferred             | ✓ please go to counter 9 (Zone B), 3 ahead
                    panel-transferring      | counter 9 Zone B
                    panel-going-on          | counter 3, 4 Zone B
                    """)
    void s26_anEnglishScreenSaysThePlaceInEnglish(String name, String told) throws Exception {
        Picture picture = Objects.requireNonNull(States.console().get(name)).picture();
        Path file = FOLDER.resolve("console-" + name + "-en.png");
        Scene scene = Snapshots.console(new Words(Language.EN), picture, file);
        List<String> texts = Toolkit.make(() -> texts(scene.getRoot()).toList());
        assertTrue(texts.contains(told), texts.toString());
        assertEquals(List.of(), texts.stream().filter(text -> text.contains("B区")).toList());
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own =
                node instanceof Labeled labeled ? Stream.of(labeled.getText()) : Stream.of();
        return node instanceof Parent parent
                ? Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream().flatMap(EveryPictureTest::texts))
                : own;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOnTheCitizensScreenIsCutOff(Language language) throws Exception {
        Words words = new Words(language);
        List<String> cut = new ArrayList<>();
        for (var state : States.rating().entrySet()) {
            String name = state.getKey() + "-" + language.wire();
            Path file = FOLDER.resolve("rating-" + name + ".png");
            Scene scene = Snapshots.rating(words, state.getValue().citizens(), file);
            cutOff(scene).forEach(text -> cut.add(name + ": " + text));
        }
        assertEquals(List.of(), cut);
    }

    /// Texts that end in dots because there was no room, and whatever stands outside the screen.
    private static List<String> cutOff(Scene scene) {
        return Toolkit.make(() -> {
            List<String> found = new ArrayList<>();
            Bounds screen = new BoundingBox(0, 0, scene.getWidth() + 1, scene.getHeight() + 1);
            look(scene.getRoot(), screen, found);
            return found;
        });
    }

    private static void look(Node node, Bounds screen, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            String shown = labeled.lookup(".text") instanceof Text text ? text.getText() : "";
            boolean low = labeled.getHeight() < labeled.prefHeight(labeled.getWidth()) - 1;
            boolean whole = shown.equals(labeled.getText());
            if (low || !(whole || labeled.getStyleClass().contains(Boxes.SHORTENED))) {
                found.add(labeled.getText());
            }
            if (!screen.contains(node.localToScene(node.getBoundsInLocal()))) {
                found.add("outside: " + labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, screen, found));
        }
    }
}
