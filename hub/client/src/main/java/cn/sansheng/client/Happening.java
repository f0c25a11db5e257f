package cn.sansheng.client;

import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.RequestMessage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// What reaches the thread that owns a station's link.
sealed interface Happening {
    /// From the connection with this number; those of earlier ones no longer count.
    record FromBroker(int connection, BrokerEvent event) implements Happening {}

    record FactStored() implements Happening {}

    record Asked(
            RequestMessage request,
            Class<? extends ReplyBody> body,
            Duration patience,
            CompletableFuture<Reply> answer)
            implements Happening {}

    /// Something new to listen to.
    record TopicWanted(String topic) implements Happening {}

    record Closing() implements Happening {}
}
