package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.WallChange.CallClosed;
import cn.sansheng.hub.journal.WallChange.CallOpened;
import cn.sansheng.hub.journal.WallChange.FactSeen;
import cn.sansheng.hub.journal.WallChange.NumberIssued;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The unique keys of one hall, and how to take back what a refused batch had claimed.
final class InMemoryWall {
    private record Outbox(StationName station, UUID outbox) {}

    private final Set<NumberIssued> numbers = new HashSet<>();
    private final Map<Outbox, TreeSet<Long>> facts = new HashMap<>();
    private final Map<CounterId, TicketId> calls = new HashMap<>();
    private final Map<Token, TicketOfToken> tickets = new HashMap<>();
    private final Map<TicketId, Token> tokens = new HashMap<>();

    void claim(Batch batch) throws StoreUnavailable {
        Deque<Runnable> undo = new ArrayDeque<>();
        for (WallChange change : batch.wall()) {
            require(claim(change, undo), undo, "the second wall refuses " + change);
        }
        for (IssuedToken issued : batch.tokens()) {
            require(claim(issued, undo), undo, "ticket or token twice: " + issued.ticket());
        }
    }

    private static void require(boolean held, Deque<Runnable> undo, String reason)
            throws StoreUnavailable {
        if (!held) {
            undo.forEach(Runnable::run);
            throw new StoreUnavailable(reason);
        }
    }

    private boolean claim(WallChange change, Deque<Runnable> undo) {
        return switch (change) {
            case NumberIssued number -> {
                boolean fresh = numbers.add(number);
                undo.push(fresh ? () -> numbers.remove(number) : () -> {});
                yield fresh;
            }
            case FactSeen(var station, var outbox, var seq) -> {
                Set<Long> seen =
                        facts.computeIfAbsent(new Outbox(station, outbox), _ -> new TreeSet<>());
                boolean fresh = seen.add(seq);
                undo.push(fresh ? () -> seen.remove(seq) : () -> {});
                yield fresh;
            }
            case CallOpened(var counter, var ticket) -> {
                if (calls.containsKey(counter) || calls.containsValue(ticket)) {
                    yield false;
                }
                calls.put(counter, ticket);
                undo.push(() -> calls.remove(counter));
                yield true;
            }
            case CallClosed(var counter) -> {
                Optional.ofNullable(calls.remove(counter))
                        .ifPresent(was -> undo.push(() -> calls.put(counter, was)));
                yield true;
            }
        };
    }

    private boolean claim(IssuedToken issued, Deque<Runnable> undo) {
        if (tickets.containsKey(issued.token()) || tokens.containsKey(issued.ticket())) {
            return false;
        }
        tickets.put(issued.token(), new TicketOfToken(issued.ticket(), issued.expires()));
        tokens.put(issued.ticket(), issued.token());
        undo.push(() -> tickets.remove(issued.token()));
        undo.push(() -> tokens.remove(issued.ticket()));
        return true;
    }

    Optional<Token> tokenOf(TicketId ticket) {
        return Optional.ofNullable(tokens.get(ticket));
    }

    Optional<TicketOfToken> ticketOf(Token token) {
        return Optional.ofNullable(tickets.get(token));
    }

    long upTo(StationName station, UUID outbox) {
        return Optional.ofNullable(facts.get(new Outbox(station, outbox)))
                .filter(seen -> !seen.isEmpty())
                .map(TreeSet::last)
                .orElse(0L);
    }
}
