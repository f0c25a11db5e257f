package cn.sansheng.ledboard.board;

import cn.sansheng.client.LinkState;
import cn.sansheng.client.OrderResult;
import cn.sansheng.client.StationClient;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hall by way of its broker.
public final class ClientHubLink implements HubLink {
    private static final Logger LOG = LoggerFactory.getLogger(ClientHubLink.class);

    private final StationClient client;

    public ClientHubLink(StationClient client) {
        this.client = client;
    }

    @Override
    public void follow(Iterable<BoardId> boards, Listener listener) {
        boards.forEach(board ->
                client.onView("board-" + board, payload -> tell(board, payload, listener)));
        client.onLink(state -> {
            switch (state) {
                case LinkState.Up _ -> listener.reached();
                case LinkState.HubAway _, LinkState.Down _ -> listener.gone();
            }
        });
        client.onOrder(_ -> new OrderResult.Failed("a board takes no orders"));
    }

    @Override
    public void report(Fact fact, Instant at) {
        client.report(fact, at);
    }

    @Override
    public void part(PartName part, String state) {
        client.part(part, state);
    }

    @Override
    public Instant hallNow() {
        return client.hallNow();
    }

    /// A view that cannot be read leaves what the board shows: the next one will be whole.
    private static void tell(BoardId board, byte[] payload, Listener listener) {
        if (payload.length == 0) {
            listener.view(board, Optional.empty());
            return;
        }
        try {
            View.Board view = Json.read(payload, View.Board.class);
            if (view.board().equals(board)) {
                listener.view(board, Optional.of(view));
                return;
            }
            LOG.warn("the view of board {} speaks of board {}", board, view.board());
        } catch (MalformedMessage bad) {
            LOG.warn("a view of board {} that cannot be read: {}", board, bad.reason());
        }
    }
}
