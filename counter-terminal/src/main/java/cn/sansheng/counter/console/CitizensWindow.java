package cn.sansheng.counter.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The citizen's window on the screen that the station names: it goes with the screen and comes
/// back with it. On the JavaFX thread.
final class CitizensWindow {
    private static final Logger LOG = LoggerFactory.getLogger(CitizensWindow.class);
    private static final String OK = "ok";
    private static final String LOST = "lost";

    private final Stage stage;
    private final Display display;
    private final Consumer<String> part;
    private Optional<String> told = Optional.empty();

    /// `part` hears whether the screen is there, "ok" or "lost": at once and at each change.
    CitizensWindow(Stage stage, Display display, Consumer<String> part) {
        this.stage = stage;
        this.display = display;
        this.part = part;
    }

    void follow() {
        look(Screen.getScreens());
        Screen.getScreens()
                .addListener((ListChangeListener<Screen>) _ -> look(Screen.getScreens()));
    }

    void look(List<Screen> screens) {
        Optional<Place> place = place(screens);
        place.ifPresentOrElse(
                there -> {
                    there.occupy(stage);
                    stage.show();
                },
                stage::hide);
        String state = place.isPresent() ? OK : LOST;
        if (!told.equals(Optional.of(state))) {
            told = Optional.of(state);
            LOG.info("the citizen's screen is {}", state);
            part.accept(state);
        }
    }

    private Optional<Place> place(List<Screen> screens) {
        return switch (display) {
            case Display.At(var place) -> Optional.of(place);
            case Display.OnScreen(var number) ->
                    number <= screens.size()
                            ? Optional.of(Place.whole(screens.get(number - 1)))
                            : Optional.empty();
        };
    }
}
