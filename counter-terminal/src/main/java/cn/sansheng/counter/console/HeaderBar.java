package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.look.fx.Mark;
import cn.sansheng.messages.ClerkCard;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Which window, who sits here, how the hub can be reached, what time it is in the hall.
final class HeaderBar extends HBox {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Words words;
    private final Label counter = Boxes.label("window");
    private final Label office = Boxes.label("office");
    private final Label clerk = Boxes.vanishing(Boxes.label("separate"));
    private final Label finished = Boxes.vanishing(Boxes.label("separate"));
    private final Label connection = Boxes.label("connection");
    private final Label clock = Boxes.label("clock");

    HeaderBar(Words words) {
        this.words = words;
        getStyleClass().add("header");
        getChildren()
                .addAll(
                        new Mark(22),
                        counter,
                        office,
                        clerk,
                        finished,
                        Boxes.gap(),
                        connection,
                        clock);
    }

    void show(Picture.Header header) {
        counter.setText(words.of("counter", header.counter().value()));
        office.setText(header.office().map(words::of).orElse(""));
        clerk.setVisible(header.clerk().isPresent());
        clerk.setText(header.clerk().map(ClerkCard::displayName).orElse(""));
        finished.setVisible(header.clerk().isPresent() && header.finished().isPresent());
        finished.setText(words.of("today.finished", header.finished().orElse(0)));
        connection.setText(connection(header.connection()));
        connection.pseudoClassStateChanged(
                LOST, header.connection() instanceof Picture.Connection.Lost);
        clock.setText(words.second(header.now()));
    }

    private String connection(Picture.Connection state) {
        return switch (state) {
            case Picture.Connection.Connecting() -> words.of("link.connecting");
            case Picture.Connection.Connected() -> words.of("link.connected");
            case Picture.Connection.Lost(var since, var minutes) ->
                    minutes == 0
                            ? words.of("link.lost.now", words.minute(since))
                            : words.of("link.lost", minutes, words.minute(since));
        };
    }
}
