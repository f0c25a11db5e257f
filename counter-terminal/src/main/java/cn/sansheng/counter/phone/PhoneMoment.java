package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;

/// The port behind which every source of a telephone stands, be it a detector on the copper, a
/// modem or an exchange: rings and what becomes of the handset, each with the moment from which it
/// is reckoned. What a call is and which facts come of it, [Telephone] alone decides.
public sealed interface PhoneMoment {
    /// One more ring.
    record RingBegan(Moment at) implements PhoneMoment {}

    /// The caller has given up, as far as the source can tell.
    record RingingStopped(Moment at) implements PhoneMoment {}

    record HandsetUp(Moment at) implements PhoneMoment {}

    /// Somebody calls out, as a source says that knows it; a handset that is merely up is
    /// [HandsetUp].
    record CalledOut(Moment at) implements PhoneMoment {}

    record HandsetDown(Moment at) implements PhoneMoment {}
}
