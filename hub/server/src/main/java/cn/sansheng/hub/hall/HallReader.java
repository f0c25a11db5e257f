package cn.sansheng.hub.hall;

import cn.sansheng.messages.Token;
import java.util.Optional;
import java.util.function.Consumer;

/// What pages may see of a hall. Everything told here has been committed.
public interface HallReader {
    /// The newest picture.
    LivePicture live();

    /// Calls `listener` with every newer picture, at most four times a second, until the result is
    /// closed. The listener must not block.
    Subscription onChange(Consumer<LivePicture> listener);

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /// Empty for an unknown token and for one that has expired (the end of the day after issue):
    /// nobody can tell which.
    Optional<TicketStanding> ticket(Token token);
}
