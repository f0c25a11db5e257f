package cn.sansheng.counter.desk;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.View;

/// What happens at the counter.
public sealed interface Event {
    record HubReached() implements Event {}

    record HubGone() implements Event {}

    record ViewArrived(View.Counter view) implements Event {}

    record ViewRemoved() implements Event {}

    record ServicesArrived(View.Services view) implements Event {}

    record SummaryArrived(View.Summary view) implements Event {}

    /// The clerk's key or touch; never a rating.
    record Wished(Wish wish) implements Event {}

    /// The hub's answer to the one request that is open.
    record Answered(Reply reply) implements Event {}

    /// `maybeDecided`: the request was on the wire, so that it may have been carried out.
    record Unanswered(boolean maybeDecided) implements Event {}

    /// A citizen pressed one of the five buttons: 5 非常满意 … 1 非常不满意 (B1.1).
    record ButtonPressed(int level) implements Event {}

    /// The telephone rang, was answered, was given up, ended, or lies off the hook (S27).
    record PhoneTold(Fact fact) implements Event {}

    /// A part of the station is well ("ok") or not.
    record PartTold(PartName part, String state) implements Event {}

    record TimePassed() implements Event {}
}
