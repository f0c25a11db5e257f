package cn.sansheng.counter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
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
