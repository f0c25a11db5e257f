package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Choice;
import cn.sansheng.kiosk.visit.Focus;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Note;
import cn.sansheng.kiosk.words.NoteWords;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Services.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Everything on the screen: paints one picture after the other.
final class KioskView extends BorderPane {
    private static final String LYING = "lying";

    private final Header header = new Header();
    private final HomeView home;
    private final FinderView finder;
    private final ItemsView items;
    private final MaterialsView materials;
    private final TicketView ticket;
    private final NotPrintedView notPrinted;
    private final TypingView typing;
    private final NoteView note;
    private final Foot foot;
    private final List<Node> views;
    private final ReadOnlyObjectWrapper<Orientation> orientation =
            new ReadOnlyObjectWrapper<>(Orientation.VERTICAL);
    private final FocusRing focus = new FocusRing();
    private Words words = Words.in(Language.ZH);
    private Layout layout = Layout.USUAL;
    private Optional<Touch> standing = Optional.empty();

    /// The name of a screen and what the log says of it beside.
    record Shows(String screen, Map<String, String> facts) {}

    KioskView(Consumer<Touch> touches) {
        getStyleClass().add("kiosk");
        ReadOnlyObjectProperty<Orientation> turned = orientation.getReadOnlyProperty();
        home = new HomeView(touches, turned);
        finder = new FinderView(touches, turned);
        items = new ItemsView(touches, turned);
        materials = new MaterialsView(touches, turned);
        ticket = new TicketView(touches, turned);
        notPrinted = new NotPrintedView(touches, turned);
        typing = new TypingView(touches, turned);
        note = new NoteView(touches);
        foot = new Foot(touches);
        views = List.of(home, finder, items, materials, ticket, notPrinted, typing, note);
        StackPane middle = new StackPane();
        middle.getChildren().setAll(views);
        setTop(header);
        setCenter(middle);
        setBottom(foot);
    }

    void turned(Orientation news) {
        orientation.set(news);
        named(this, LYING, news == Orientation.HORIZONTAL);
    }

    Shows show(Picture picture) {
        words = Words.in(picture.language());
        header.show(picture, words);
        foot.show(picture, words);
        layOut(picture.layout());
        standing = picture.focus().flatMap(Focus::choice).map(Choice::touch);
        Shows shows = over(picture).orElseGet(() -> show(picture.shown()));
        focus.on(picture.focus().flatMap(Focus::choice).map(Choice::id), this);
        showPages();
        return shows;
    }

    /// What is asked or said over everything else.
    private Optional<Shows> over(Picture picture) {
        NoteWords notes = new NoteWords(words);
        if (picture.help().isSaid()) {
            return Optional.of(note("staff-called", notes.staffCalled(picture.help())));
        }
        return picture.leaving().map(seconds -> note("still-there", notes.stillThere(seconds)));
    }

    /// Sizes and colours follow from these names in the style sheet.
    private void layOut(Layout news) {
        layout = news;
        named(this, "large", news.letters() == Letters.LARGE);
        named(this, "low", news.place() == Place.LOW);
        named(getScene().getRoot(), "contrast", news.contrast() == Contrast.HIGH);
        Parts.show(header, Visibility.of(news.letters() == Letters.USUAL));
    }

    private static void named(Node node, String style, boolean wanted) {
        if (!wanted) {
            node.getStyleClass().remove(style);
        } else if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }

    private Shows show(Shown shown) {
        NoteWords notes = new NoteWords(words);
        return switch (shown) {
            case Shown.Starting() -> note("starting", notes.starting());
            case Shown.Away away -> note("hub-away", notes.away(away));
            case Shown.Closed closed -> note("closed", notes.closed(closed));
            case Shown.Offer offer -> offer(offer);
            case Shown.Departments departments -> departments(departments);
            case Shown.Finder search -> finder(search);
            case Shown.Items what -> items(what);
            case Shown.Materials what -> materials(what);
            case Shown.Ticket taken -> ticket(taken);
            case Shown.TicketNotPrinted missing -> notPrinted(missing);
            case Shown.Typing typed -> typing(typed);
            case Shown.Refused refused -> note("refused", notes.refused(refused));
            case Shown.NoAnswer none -> note("no-answer", notes.noAnswer(none));
            case Shown.NotCheckedIn refused -> note("not-checked-in", notes.notCheckedIn(refused));
        };
    }

    private Shows offer(Shown.Offer offer) {
        home.show(offer, layout, standing, words);
        return offer.pressed()
                .map(pressed ->
                        shows(home, "taking", Map.of("service", pressed.service().toString())))
                .orElseGet(() -> shows(home, "home", reach(offer)));
    }

    private Shows departments(Shown.Departments departments) {
        home.show(departments, layout, standing, words);
        return shows(home, "departments", Map.of());
    }

    private Shows finder(Shown.Finder search) {
        finder.show(search, layout, standing, words);
        return shows(finder, "finder", Map.of("typed", String.join("", search.keys())));
    }

    private Shows items(Shown.Items what) {
        items.show(what, layout, standing, words);
        return shows(items, "items", service(what.service()));
    }

    private Shows materials(Shown.Materials what) {
        materials.show(what, words);
        return shows(materials, "materials", service(what.service()));
    }

    private Shows ticket(Shown.Ticket taken) {
        ticket.show(taken, words);
        return shows(ticket, "ticket", facts(taken.given(), taken.progress().name()));
    }

    private Shows notPrinted(Shown.TicketNotPrinted missing) {
        notPrinted.show(missing, layout.letters(), words);
        return shows(
                notPrinted, "ticket-not-printed", facts(missing.given(), missing.trouble().wire()));
    }

    /// How much of a code is typed, and nothing of it.
    private Shows typing(Shown.Typing typed) {
        typing.show(typed, layout, standing, words);
        return shows(
                typing, "typing", Map.of("typed", Integer.toString(typed.typed().text().length())));
    }

    private static Map<String, String> service(Service service) {
        return Map.of("service", service.code().toString());
    }

    private static Map<String, String> reach(Shown.Offer offer) {
        return switch (offer.reach()) {
            case HUB -> Map.of();
            case ALONE -> Map.of("hub", "away");
        };
    }

    private Shows note(String screen, Note told) {
        note.show(told, words);
        return shows(note, screen, Map.of());
    }

    private Shows shows(Node view, String screen, Map<String, String> facts) {
        Parts.only(view, views);
        return new Shows(screen, facts);
    }

    void showPages() {
        home.showPages(words);
        finder.showPages(words);
        items.showPages(words);
        materials.showPages(words);
    }

    private static Map<String, String> facts(Given given, String paper) {
        return Map.of(
                "number",
                given.ticket().number().toString(),
                "paper",
                paper.toLowerCase(Locale.ROOT));
    }
}
