package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Note;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The clerk's whole screen.
final class ConsoleView {
    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Words words;
    private final HeaderBar header;
    private final PhoneBand phone;
    private final TicketPane ticket;
    private final AwayPane away;
    private final SignInPane signIn;
    private final VBox unknown;
    private final Label note = Boxes.vanishing(Boxes.label("note"));
    private final Controls controls;
    private final HBox ratingHint;
    private final HBox signHint;
    private final WaitingPane waiting;
    private final BorderPane root = new BorderPane();

    ConsoleView(Words words, Consumer<Wish> wishes) {
        this.words = words;
        header = new HeaderBar(words);
        phone = new PhoneBand(words);
        ticket = Boxes.vanishing(new TicketPane(words));
        away = Boxes.vanishing(new AwayPane(words));
        signIn = Boxes.vanishing(new SignInPane(words, wishes));
        unknown =
                Boxes.vanishing(
                        Boxes.column(
                                "idle",
                                Boxes.label("idle-title", words.of("unknown.title")),
                                Boxes.label("idle-hint", words.of("unknown.hint"))));
        controls = Boxes.vanishing(new Controls(words, wishes));
        waiting = Boxes.vanishing(new WaitingPane(words, wishes));
        ratingHint = hint("foot.rating");
        signHint = hint("foot.sign");
        VBox.setVgrow(away, Priority.ALWAYS);
        VBox work =
                Boxes.column(
                        "work",
                        unknown,
                        signIn,
                        ticket,
                        away,
                        controls,
                        note,
                        Boxes.gap(),
                        ratingHint,
                        signHint);
        root.getStyleClass().add("console");
        root.setTop(Boxes.column("top", header, phone));
        root.setCenter(work);
        root.setRight(waiting);
    }

    private HBox hint(String word) {
        return Boxes.vanishing(
                Boxes.row(
                        "foot-hint",
                        Boxes.label("foot-hint-name", words.of(word)),
                        Boxes.label("foot-hint-text", words.of(word + ".hint"))));
    }

    BorderPane root() {
        return root;
    }

    /// Returns the name of the screen that stands now, as the log tells it.
    String show(Picture picture) {
        header.show(picture.header());
        phone.show(picture.header().counter(), picture.band());
        root.pseudoClassStateChanged(
                STALE, picture.header().connection() instanceof Picture.Connection.Lost);
        showOnly(pane(picture.body()));
        waiting.show(picture.waiting(), picture.foot());
        note.setVisible(picture.note().isPresent());
        note.setText(picture.note().map(this::text).orElse(""));
        return fill(picture);
    }

    private String fill(Picture picture) {
        return switch (picture.body()) {
            case Picture.Body.Unknown() -> "unknown";
            case Picture.Body.SignIn body -> {
                signIn.show(body);
                yield "sign-in";
            }
            case Picture.Body.AtWork body -> {
                ticket.show(body, picture.waiting().people());
                controls.show(body.controls());
                yield body.state().wire();
            }
            case Picture.Body.Away body -> {
                away.show(body);
                controls.show(body.controls());
                yield "away";
            }
        };
    }

    private Node pane(Picture.Body body) {
        return switch (body) {
            case Picture.Body.Unknown _ -> unknown;
            case Picture.Body.SignIn _ -> signIn;
            case Picture.Body.AtWork _ -> ticket;
            case Picture.Body.Away _ -> away;
        };
    }

    private void showOnly(Node pane) {
        boolean atDesk = pane.equals(ticket) || pane.equals(away);
        boolean appears = !pane.isVisible();
        unknown.setVisible(pane.equals(unknown));
        signIn.setVisible(pane.equals(signIn));
        ticket.setVisible(pane.equals(ticket));
        away.setVisible(pane.equals(away));
        controls.setVisible(atDesk);
        waiting.setVisible(atDesk);
        ratingHint.setVisible(pane.equals(ticket));
        signHint.setVisible(pane.equals(away));
        if (appears) {
            focus(pane);
        }
    }

    private void focus(Node pane) {
        if (pane.equals(signIn)) {
            signIn.begin();
        } else {
            controls.focusLead();
        }
    }

    private String text(Note shown) {
        return switch (shown) {
            case Note.Refused(var _, var code) -> words.of("refused." + code.wire());
            case Note.NoAnswer(var operation, var maybe) ->
                    words.of(
                            maybe ? "note.maybe" : "note.no-answer",
                            words.of("op." + Words.key(operation)));
            case Note.Disconnected() -> words.of("note.disconnected");
            case Note.CalledMomentsAgo() -> words.of("note.called-moments-ago");
            case Note.Transferred(var place, var ahead) ->
                    words.of("note.transferred", place, ahead);
            case Note.NotAnId() -> words.of("note.not-an-id");
        };
    }
}
