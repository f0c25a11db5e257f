package cn.sansheng.hub.web.account;

/// What a try of a secret came to. BUSY: too many tries are being computed; nothing was judged.
public enum Verdict {
    OK,
    WRONG,
    LOCKED,
    BUSY
}
