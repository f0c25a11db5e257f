package cn.sansheng.counter.phone;

/// What an exchange says of an extension, all its calls taken together.
public enum Extension {
    FREE,
    RINGING,

    /// A call to the extension, or one of which the exchange does not say whose it is.
    TALKING,

    /// A call from the extension, whether it is taken or not.
    CALLING_OUT
}
