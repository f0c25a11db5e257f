package cn.sansheng.client;

/// What became of an order; it goes back to the hub as a fact.
public sealed interface OrderResult {
    record Done() implements OrderResult {}

    record Failed(String reason) implements OrderResult {}
}
