package cn.sansheng.look.fx;

import java.net.URL;
import javafx.scene.Scene;

/// Dresses a scene: tokens first, then the program's own sheet; the surface is a class on the root,
/// as on the web.
public final class Surface {
    private Surface() {}

    public static void dress(Scene scene, String surface, URL sheet) {
        URL tokens = Surface.class.getResource("tokens-fx.css");
        if (tokens == null) {
            throw new IllegalStateException("tokens-fx.css was not built");
        }
        scene.getRoot().getStyleClass().add(surface);
        scene.getStylesheets().setAll(tokens.toExternalForm(), sheet.toExternalForm());
    }
}
