package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.messages.Reply;
import java.util.concurrent.CompletableFuture;

/// Something in a hall's inbox. `left` tells whoever brought it that it has left the inbox: the
/// broker may send the next one.
public sealed interface Arrival {
    Input input();

    Runnable left();

    /// `fingerprint` tells a repetition from another request with the same id.
    record Request(Input.Asked input, String fingerprint, ReplyTo replyTo, Runnable left)
            implements Arrival {}

    record Fact(Input input, Runnable left) implements Arrival {}

    /// From somebody at a page, who waits for the commit.
    record Instruction(Input input, CompletableFuture<Verdict> verdict) implements Arrival {
        @Override
        public Runnable left() {
            return () -> {};
        }
    }

    /// From within the hub: presence and time.
    record Notice(Input input) implements Arrival {
        @Override
        public Runnable left() {
            return () -> {};
        }
    }

    /// Where an answer goes, and whether anyone still waits for it.
    interface ReplyTo {
        boolean expired();

        void send(Reply reply);
    }
}
