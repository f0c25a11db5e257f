package cn.sansheng.look.fx;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.slf4j.Logger;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says in the log where on the screen each thing to press is, once a screen is laid out and again
/// when something has moved by the time it is shown again: one JSON object a line,
/// `{"screen":…,"targets":[{"id":…,"x":…,"y":…,"width":…,"height":…}]}`, in pixels of the whole
/// screen; the latest line holds. For tests from outside, and for whoever must know what a citizen
/// could have touched.
public final class TargetLog {
    /// After a picture things are laid out in the next pulse, seldom in one more. A caret that
    /// blinks somewhere makes sixty pulses a second, and to look at every screen sixty times a
    /// second costs more than all the rest of an idle window.
    private static final int PULSES_TO_SETTLE = 3;

    private final Logger log;
    private final Scene scene;
    private Optional<ObjectNode> shown = Optional.empty();
    private String last = "";
    private Frame frame = new Frame(0, 0, 0, 0);
    private int unsettled;

    /// Where the window is, and how large.
    private record Frame(double x, double y, double width, double height) {
        static Frame of(Scene scene, Window window) {
            return new Frame(window.getX(), window.getY(), scene.getWidth(), scene.getHeight());
        }
    }

    /// Listens from now on; on the JavaFX thread.
    public TargetLog(Logger log, Scene scene) {
        this.log = log;
        this.scene = scene;
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /// `screen` is shown from the next layout on; `facts` stand beside its name. The same line
    /// twice in a row is written once.
    public void shows(String screen, Map<String, String> facts) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("screen", screen);
        facts.forEach(line::put);
        shown = Optional.of(line);
        unsettled = PULSES_TO_SETTLE;
    }

    private void laidOut() {
        Window window = scene.getWindow();
        if (window == null || !window.isShowing()) {
            return;
        }
        Frame now = Frame.of(scene, window);
        if (!now.equals(frame)) {
            frame = now;
            unsettled = PULSES_TO_SETTLE;
        }
        if (unsettled == 0) {
            return;
        }
        unsettled--;
        shown.map(head -> line(head, window))
                .filter(line -> !line.equals(last))
                .ifPresent(line -> {
                    last = line;
                    log.info(line);
                });
    }

    private String line(ObjectNode head, Window window) {
        ObjectNode line = head.deepCopy();
        ArrayNode all = line.putArray("targets");
        Targets.in(scene.getRoot()).forEach(target -> add(target, window, all));
        return line.toString();
    }

    private static void add(Node target, Window window, ArrayNode all) {
        Bounds place = target.localToScreen(target.getLayoutBounds());
        if (place != null && place.getWidth() > 0) {
            all.addObject()
                    .put("id", target.getId())
                    .put("x", pixels(place.getMinX(), window.getOutputScaleX()))
                    .put("y", pixels(place.getMinY(), window.getOutputScaleY()))
                    .put("width", pixels(place.getWidth(), window.getOutputScaleX()))
                    .put("height", pixels(place.getHeight(), window.getOutputScaleY()));
        }
    }

    private static long pixels(double units, double scale) {
        return Math.round(units * scale);
    }
}
