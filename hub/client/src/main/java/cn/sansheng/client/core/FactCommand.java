package cn.sansheng.client.core;

/// What the shell must do with the facts.
public sealed interface FactCommand {
    /// Both inclusive, in this order.
    record Send(long from, long to) implements FactCommand {}

    /// The hub has committed them.
    record Forget(long upTo) implements FactCommand {}

    /// The hub answers a birth with where it is.
    record RepeatBirth() implements FactCommand {}

    /// The hub no longer knows what this disk has already forgotten, or knows more than this disk
    /// ever wrote: numbers no longer mean the same to both. The facts numbered after `after` go
    /// with it.
    record StartNewOutbox(long after, String why) implements FactCommand {}
}
