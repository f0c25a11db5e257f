package cn.sansheng.hub.report;

import cn.sansheng.messages.CallReason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// How often one clerk called somebody whose turn it was not, of all calls without recalls, and for
/// which of the reasons.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OutOfOrderRow(
        String key, Rate outOfOrder, int priority, int returned, int appointment, int other) {
    static OutOfOrderRow of(String key, List<TicketCall> calls) {
        int outOfOrder = (int) calls.stream().filter(TicketCall::outOfOrder).count();
        return new OutOfOrderRow(
                key,
                Rate.of(outOfOrder, calls.size()),
                count(calls, CallReason.PRIORITY),
                count(calls, CallReason.RETURNED),
                count(calls, CallReason.APPOINTMENT),
                count(calls, CallReason.OTHER));
    }

    private static int count(List<TicketCall> calls, CallReason reason) {
        return (int) calls.stream().filter(call -> call.because(reason)).count();
    }
}
