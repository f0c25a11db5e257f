package cn.sansheng.counter.sip;

/// A datagram, or the document in it, that is none of ours. The message never quotes it: it may
/// hold a caller's number.
public final class MalformedSip extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedSip(String message) {
        super(message);
    }
}
