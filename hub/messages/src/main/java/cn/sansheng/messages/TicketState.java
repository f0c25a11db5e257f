package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Where a ticket stands (B9: 等候, 已呼叫, 办理中, 挂起, 办结, 过号, 作废).
public enum TicketState {
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    FINISHED,
    NO_SHOW,
    VOID;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
