package cn.sansheng.simulator.torture;

import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What the people of one process know of each other: whose ticket is whose, who was missed.
final class Lobby {
    private final Map<TicketId, Token> tokens = new ConcurrentHashMap<>();
    private final Map<ServiceCode, Deque<TicketId>> arrived = new ConcurrentHashMap<>();
    private final Queue<Token> missed = new ConcurrentLinkedQueue<>();

    void arrived(IssuedTicket ticket) {
        tokens.put(ticket.id(), ticket.token());
        arrived.computeIfAbsent(ticket.service(), _ -> new ConcurrentLinkedDeque<>())
                .add(ticket.id());
    }

    /// Somebody who came lately, and whom a clerk may have called by now.
    Optional<TicketId> latest(ServiceCode service) {
        return Optional.ofNullable(arrived.get(service)).map(Deque::pollLast);
    }

    void missed(TicketId ticket) {
        Optional.ofNullable(tokens.remove(ticket)).ifPresent(missed::add);
    }

    /// Somebody who was missed and is back.
    Optional<Token> returning() {
        return Optional.ofNullable(missed.poll());
    }
}
