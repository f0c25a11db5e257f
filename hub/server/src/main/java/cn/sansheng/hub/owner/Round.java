package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Notes;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.Batch;
import cn.sansheng.hub.journal.Entry;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.IssuedToken;
import cn.sansheng.hub.journal.NoteLeft;
import cn.sansheng.hub.journal.WallChange;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What was decided since the last commit: it becomes true as a whole, or never was.
final class Round {
    private final Rules rules;
    private final Instant now;
    private final Outlook outlook;
    private final List<HallEntry> entries = new ArrayList<>();
    private final List<Entry> stored = new ArrayList<>();
    private final List<WallChange> wall = new ArrayList<>();
    private final List<IssuedToken> tokens = new ArrayList<>();
    private final Notes notesBefore;
    private Standing standing;

    /// Hall time never falls within a hall, whatever the clock does.
    Round(Rules rules, Standing committed, Instant clock, Outlook outlook) {
        this.rules = rules;
        this.standing = committed;
        this.notesBefore = committed.notes();
        this.outlook = outlook;
        this.now = clock.isBefore(committed.hall().at()) ? committed.hall().at() : clock;
    }

    Situation situation() {
        return new Situation(rules, standing.hall(), now, outlook, standing.notes());
    }

    /// Everything that time alone has made due.
    void passTime() {
        Verdict verdict = Deciding.decide(situation(), new Input.TimePassed());
        while (verdict instanceof Verdict.Accepted due) {
            take(due);
            verdict = Deciding.decide(situation(), new Input.TimePassed());
        }
    }

    /// What cannot be refused by an answer: it is taken, or changes nothing.
    void take(Input input) {
        if (Deciding.decide(situation(), input) instanceof Verdict.Accepted accepted) {
            take(accepted);
        }
    }

    void take(Verdict.Accepted accepted) {
        accepted.drafts().forEach(this::seal);
        accepted.note().ifPresent(left -> standing = standing.with(standing.notes().with(left)));
        for (var next = following(); next.isPresent(); next = following()) {
            seal(next.get());
        }
        accepted.token()
                .ifPresent(made ->
                        tokens.add(
                                new IssuedToken(
                                        made.token(),
                                        made.ticket(),
                                        standing.hall().day().plusDays(1))));
    }

    private Optional<Verdict.Draft> following() {
        return Deciding.following(situation());
    }

    private void seal(Verdict.Draft draft) {
        Hall hall = standing.hall();
        Head head = standing.head();
        HallEntry entry = draft.after(situation(), head.hash());
        Entry kept = Entry.after(head, hall.day(), entry.text());
        entries.add(entry);
        stored.add(kept);
        wall.addAll(Walls.of(hall, entry));
        standing =
                new Standing(
                        Folding.after(hall, entry),
                        new Head(kept.n(), kept.hash()),
                        standing.notes().after(draft.event()));
    }

    Standing standing() {
        return standing;
    }

    List<HallEntry> entries() {
        return entries;
    }

    /// Whether an entry tells that this request was accepted.
    boolean accepted(UUID request) {
        return standing.hall().answers().find(request).isPresent();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Batch batch() {
        return new Batch(rules.config().hall(), stored, wall, tokens, notesLeft());
    }

    /// What the store has to change, so that it holds the notes as they now are.
    private List<NoteLeft> notesLeft() {
        Map<TicketId, String> before = notesBefore.byTicket();
        Map<TicketId, String> now = standing.notes().byTicket();
        if (before.equals(now)) {
            return List.of();
        }
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(ticket -> !Objects.equals(before.get(ticket), now.get(ticket)))
                .map(ticket -> new NoteLeft(ticket, Optional.ofNullable(now.get(ticket))))
                .toList();
    }

    Optional<Token> token(TicketId ticket) {
        return tokens.stream()
                .filter(issued -> issued.ticket().equals(ticket))
                .map(IssuedToken::token)
                .findFirst();
    }
}
