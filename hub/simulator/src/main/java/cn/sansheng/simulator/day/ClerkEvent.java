package cn.sansheng.simulator.day;

import cn.sansheng.messages.Reply;
import cn.sansheng.messages.View;

/// What a clerk notices.
public sealed interface ClerkEvent {
    record TimePassed() implements ClerkEvent {}

    record Answered(Reply reply) implements ClerkEvent {}

    record Looked(View.Counter view) implements ClerkEvent {}
}
