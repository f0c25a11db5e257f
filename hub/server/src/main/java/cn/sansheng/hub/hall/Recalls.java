package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Calls as the summary board tells them: who is called again moves to the top and leaves no second
/// row behind.
final class Recalls {
    private record Row(TicketNumber number, CounterId counter) {}

    private Recalls() {}

    /// Of calls with the newest first.
    static Stream<LivePicture.Call> once(List<LivePicture.Call> calls) {
        Set<Row> seen = new HashSet<>();
        return calls.stream().filter(call -> seen.add(new Row(call.number(), call.counter())));
    }
}
