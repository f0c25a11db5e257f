package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Panel;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The lead button and below it the other ways, or the question that one of them asks first.
final class Controls extends VBox {
    private static final int COLUMNS = 4;

    private final Words words;
    private final Consumer<Wish> wishes;
    private final ActionButton lead;
    private final List<ActionButton> others = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final Chooser chooser;
    private final ApprovalForm approval;
    private final NoteForm note;

    Controls(Words words, Consumer<Wish> wishes) {
        this.words = words;
        this.wishes = wishes;
        this.lead = ActionButton.lead(words, wishes);
        this.chooser = Boxes.vanishing(new Chooser(words, wishes));
        this.approval = Boxes.vanishing(new ApprovalForm(words, wishes));
        this.note = Boxes.vanishing(new NoteForm(words, wishes));
        List.of(approval, note).forEach(form -> form.setVisible(false));
        Boxes.vanishing(grid);
        getStyleClass().add("controls");
        grid.getStyleClass().add("others");
        grid.getColumnConstraints().setAll(columns());
        getChildren().addAll(lead, grid, chooser, approval, note);
    }

    private static List<ColumnConstraints> columns() {
        List<ColumnConstraints> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / COLUMNS);
            constraints.setMinWidth(0);
            columns.add(constraints);
        }
        return columns;
    }

    void show(Picture.Controls controls) {
        lead.show(controls.lead());
        buttons(controls.others());
        grid.setVisible(controls.asked() instanceof Picture.Asked.Nothing);
        chooser.setVisible(controls.asked() instanceof Picture.Asked.Choosing);
        boolean approves = shows(approval, controls.asked() instanceof Picture.Asked.Approving);
        boolean writes = shows(note, controls.asked() instanceof Picture.Asked.Writing);
        switch (controls.asked()) {
            case Picture.Asked.Nothing() -> {}
            case Picture.Asked.Choosing choosing -> chooser.show(choosing);
            case Picture.Asked.Approving(var _, var minutes) -> approval.show(minutes);
            case Picture.Asked.Writing(var typed) when writes -> note.begin(typed);
            case Picture.Asked.Writing _ -> {}
        }
        if (approves) {
            approval.begin();
        }
    }

    /// Whether it has just appeared.
    private static boolean shows(Node form, boolean asked) {
        boolean appears = asked && !form.isVisible();
        form.setVisible(asked);
        return appears;
    }

    private void buttons(List<Picture.Button> buttons) {
        while (others.size() < buttons.size()) {
            ActionButton button = Boxes.vanishing(ActionButton.plain(words, wishes));
            grid.add(button, others.size() % COLUMNS, others.size() / COLUMNS);
            others.add(button);
        }
        for (int place = 0; place < others.size(); place++) {
            others.get(place).setVisible(place < buttons.size());
            if (place < buttons.size()) {
                others.get(place).show(buttons.get(place));
            }
        }
    }

    void focusLead() {
        lead.requestFocus();
    }

    /// The title of a panel; a ticket's number goes into it.
    static String title(Words words, Panel panel) {
        return switch (panel) {
            case Panel.Closed() -> "";
            case Panel.Parking _ -> words.of("panel.parking");
            case Panel.Unparking() -> words.of("panel.unparking");
            case Panel.Transferring _ -> words.of("panel.transferring");
            case Panel.TransferringNear _ -> words.of("panel.transferring-near");
            case Panel.Writing _ -> words.of("panel.writing");
            case Panel.GoingOn() -> words.of("panel.going-on");
            case Panel.Calling() -> words.of("panel.calling");
            case Panel.CallingWhy(var _, var number) -> words.of("panel.calling-why", number);
            case Panel.Leaving() -> words.of("panel.leaving");
            case Panel.LeavingFor _ -> words.of("panel.leaving-for");
            case Panel.LeavingLong(var _, var minutes) -> words.of("panel.leaving-long", minutes);
            case Panel.FinishingOtherwise() -> words.of("panel.finishing-otherwise");
            case Panel.Correcting() -> words.of("panel.correcting");
            case Panel.CorrectingHow(var _, var number) -> words.of("panel.correcting-how", number);
            case Panel.SigningOut() -> words.of("panel.signing-out");
        };
    }
}
