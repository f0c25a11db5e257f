package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// Where a counter stands (look.md: 关闭, 空闲, 叫号, 办理, 离岗).
public enum CounterState {
    CLOSED,
    IDLE,
    CALLED,
    SERVING,
    AWAY;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
