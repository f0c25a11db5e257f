package cn.sansheng.counter.sip;

import cn.sansheng.counter.phone.Extension;

/// What comes of a [Subscription]'s happening, in its order.
public sealed interface Said {
    /// To the exchange.
    record Send(SipMessage message) implements Said {}

    /// To wherever the request came from.
    record Reply(SipMessage message) implements Said {}

    record Told(Extension extension) implements Said {}

    /// Nothing is known of the extension from now on.
    record Lost(String reason) implements Said {}
}
