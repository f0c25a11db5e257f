package cn.sansheng.kiosk.screen;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Over the whole screen without a frame, or in a window to try it out.
final class KioskWindow {
    private KioskWindow() {}

    static void dress(Stage stage, Optional<WindowSize> window, Runnable closed) {
        stage.setTitle("三声 取号机");
        if (window.isPresent()) {
            stage.setOnCloseRequest(_ -> closed.run());
            return;
        }
        // Without a window manager nobody makes a stage full screen: it must have the size itself.
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setResizable(false);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setAlwaysOnTop(true);
        // Nobody closes a kiosk from its own screen.
        stage.setOnCloseRequest(Event::consume);
    }
}
