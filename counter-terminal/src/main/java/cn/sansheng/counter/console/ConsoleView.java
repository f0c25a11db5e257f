package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.News;
import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.RefusalCode;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private static final PseudoClass RINGING = PseudoClass.getPseudoClass("ringing");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Words words;
    private final HeaderBar header;
    private final EmergencyBand emergency;
    private final PhoneBand phone;
    private final TicketPane ticket;
    private final AwayPane away;
    private final SignInPane signIn;
    private final VBox unknown;
    private final Label news = Boxes.vanishing(Boxes.label("news"));
    private final Label troubles = Boxes.vanishing(Boxes.label("troubles"));
    private final Controls controls;
    private final HBox ratingHint;
    private final HBox signHint;
    private final WaitingPane waiting;
    private final BorderPane root = new BorderPane();

    ConsoleView(Words words, Consumer<Wish> wishes) {
        this.words = words;
        header = new HeaderBar(words);
        emergency = new EmergencyBand(words);
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
                        news,
                        Boxes.gap(),
                        troubles,
                        ratingHint,
                        signHint);
        root.getStyleClass().add("console");
        root.setTop(Boxes.column("top", header, emergency, phone));
        root.setCenter(work);
        root.setRight(waiting);
    }

    /// What is wrong and what still works; of a state without words its part alone.
    private String troubles(SortedMap<PartName, String> troubles) {
        return troubles.entrySet().stream()
                .map(each -> {
                    String part = "trouble." + each.getKey();
                    String state = part + "." + each.getValue();
                    String word = words.has(state) ? state : part;
                    return words.has(word) ? words.of(word) : words.of("trouble", each.getKey());
                })
                .collect(Collectors.joining("\n"));
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
        emergency.show(picture.emergency());
        phone.show(picture.header().counter(), picture.band());
        root.pseudoClassStateChanged(
                STALE, picture.header().connection() instanceof Picture.Connection.Lost);
        root.pseudoClassStateChanged(RINGING, picture.band().isPresent());
        showOnly(pane(picture.body()));
        boolean room = picture.emergency().isEmpty() && picture.band().isEmpty();
        ratingHint.setVisible(ticket.isVisible() && room);
        waiting.show(picture.waiting(), picture.foot());
        troubles.setVisible(!picture.troubles().isEmpty());
        troubles.setText(troubles(picture.troubles()));
        news.setVisible(picture.news().isPresent());
        news.setText(picture.news().map(this::text).orElse(""));
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

    private String text(News shown) {
        return switch (shown) {
            case News.Refused(var operation, var code) -> refusal(operation, code);
            case News.NoAnswer(var operation, var maybe) ->
                    words.of(
                            maybe ? "news.maybe" : "news.no-answer",
                            words.of("op." + Words.key(operation)));
            case News.Disconnected() -> words.of("news.disconnected");
            case News.CalledMomentsAgo() -> words.of("news.called-moments-ago");
            case News.Transferred(var place, var ahead) ->
                    words.of(
                            ahead > 0 ? "news.transferred" : "news.transferred.next",
                            words.of(place),
                            ahead);
            case News.Corrected() -> words.of("news.corrected");
            case News.NotAnId() -> words.of("news.not-an-id");
        };
    }

    /// Some refusals mean something of their own for one operation.
    private String refusal(Operation operation, RefusalCode code) {
        String general = "refused." + code.wire();
        String certain = general + "." + Words.key(operation);
        return words.of(words.has(certain) ? certain : general);
    }
}
