package cn.sansheng.ledboard.simulator;

/// Thrown while a frame is taken apart, at the first thing that is not as the protocol says.
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    Refused(Refusal reason) {
        super(reason.wire());
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }

    static void unless(boolean sound, Refusal reason) throws Refused {
        if (!sound) {
            throw new Refused(reason);
        }
    }
}
