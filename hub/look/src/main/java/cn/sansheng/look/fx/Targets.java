package cn.sansheng.look.fx;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// What can be pressed on a screen: buttons that have an id, are visible and not disabled.
public final class Targets {
    private Targets() {}

    /// In the order in which they are drawn.
    public static List<Node> in(Node root) {
        return found(root).toList();
    }

    private static Stream<Node> found(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node instanceof ButtonBase && node.getId() != null && !node.getId().isEmpty()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Targets::found)
                : Stream.empty();
    }
}
