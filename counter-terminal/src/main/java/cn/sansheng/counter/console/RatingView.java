package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The citizen's side: who sits here, the five levels over the five buttons, what was pressed.
final class RatingView {
    static final double WIDTH = 800;
    static final double HEIGHT = 480;
    static final Place DRAWN = new Place(0, 0, (int) WIDTH, (int) HEIGHT);

    private final Words words;
    private final Label counter = Boxes.label("rating-counter");
    private final Label number = Boxes.vanishing(Boxes.label("rating-about"));
    private final Label service = Boxes.label("rating-about");
    private final Label counterAgain = Boxes.label("rating-about");
    private final Label title = Boxes.label("rating-title");
    private final Label line = Boxes.label("rating-line");
    private final Label lineAgain = Boxes.label("rating-line-other");
    private final RatingFoot foot;
    private final Levels levels;
    private final RatingIdle idle;
    private final RatingAttending attending;
    private final VBox asking;
    private final VBox root;

    RatingView(Words words) {
        this.words = words;
        foot = new RatingFoot(words);
        levels = new Levels(words);
        idle = Boxes.vanishing(new RatingIdle(words));
        attending = Boxes.vanishing(new RatingAttending(words));
        HBox header = Boxes.row("rating-head", counter, number, service, Boxes.gap(), counterAgain);
        HBox lines = Boxes.row("rating-lines", line, lineAgain);
        VBox said = Boxes.column("rating-words", title, lines);
        VBox.setVgrow(said, Priority.ALWAYS);
        asking = Boxes.vanishing(Boxes.column("rating-asking", said, foot, levels));
        StackPane body = new StackPane(asking, attending, idle);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = Boxes.column("rating", header, body);
        root.getStyleClass().add(words.of("language"));
    }

    VBox root() {
        return root;
    }

    void show(RatingPicture picture) {
        head(picture.counter(), Optional.empty(), Optional.empty());
        switch (picture) {
            case RatingPicture.Idle(var _, var office, var clerk) -> {
                only(idle);
                service.setText(office.map(words::of).orElse(""));
                idle.show(picture.counter(), clerk);
            }
            case RatingPicture.Attending now -> {
                only(attending);
                service.setText(now.office().map(words::of).orElse(""));
                attending.show(now);
            }
            case RatingPicture.Away away -> {
                only(idle);
                service.setText(away.office().map(words::of).orElse(""));
                idle.show(away);
            }
            case RatingPicture.Prompt(var _, var about, var left, var seconds) -> {
                about(picture.counter(), about, "rating.prompt", "rating.prompt.how");
                foot.count(left, seconds);
                levels.plain();
            }
            case RatingPicture.Pressed(var _, var about, var level, var left) -> {
                about(picture.counter(), about, "rating.pressed", "rating.pressed.thanks");
                title.setText(words.of("rating.pressed", words.of("level." + level)));
                foot.recorded(left);
                levels.pressed(level);
            }
            case RatingPicture.Thanks(var _, var about) -> {
                head(picture.counter(), about.number(), about.names());
                only(idle);
                idle.thank();
            }
        }
    }

    private void about(
            CounterId at, RatingPicture.Service about, String titleWord, String lineWord) {
        head(at, about.number(), about.names());
        only(asking);
        title.setText(words.of(titleWord, ""));
        line.setText(words.of(lineWord));
        lineAgain.setText(words.of(lineWord + ".other"));
    }

    private void head(CounterId at, Optional<TicketNumber> about, Optional<Names> what) {
        counter.setText(words.of("counter", at.value()));
        counterAgain.setText(words.of("rating.counter.other", at.value()));
        number.setVisible(about.isPresent());
        number.setText(about.map(TicketNumber::toString).orElse(""));
        service.setText(what.map(words::of).orElse(""));
    }

    private void only(Node shown) {
        asking.setVisible(shown.equals(asking));
        attending.setVisible(shown.equals(attending));
        idle.setVisible(shown.equals(idle));
    }
}
