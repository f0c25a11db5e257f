package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.View.Services.Service;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// Takes a ticket of the service that is shown, or says why it cannot.
final class TakeButton {
    private final Button button = Parts.button("take", "lead", () -> {});
    private final Consumer<Touch> touches;

    TakeButton(Consumer<Touch> touches) {
        this.touches = touches;
    }

    Button button() {
        return button;
    }

    void show(Service service, boolean taking, Words words) {
        button.setOnAction(_ -> touches.accept(new Touch.Take(service.code())));
        button.setDisable(taking || !service.open());
        if (taking) {
            button.setText(words.of("items.taking"));
        } else if (service.open()) {
            button.setText(words.of("items.take"));
        } else {
            button.setText(
                    words.orElse("take." + service.reason().orElse("closed"), "take.closed"));
        }
    }
}
