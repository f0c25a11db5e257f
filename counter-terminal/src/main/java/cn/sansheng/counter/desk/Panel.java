package cn.sansheng.counter.desk;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;

/// What the clerk is being asked before an operation can be asked of the hub.
public sealed interface Panel {
    record Closed() implements Panel {}

    /// The ticket leaves this counter, with a note for whoever takes it up; none is empty.
    sealed interface Handing extends Panel {
        String note();

        Handing with(String next);
    }

    record Parking(String note) implements Handing {
        @Override
        public Parking with(String next) {
            return new Parking(next);
        }
    }

    record Unparking() implements Panel {}

    record Transferring(String note) implements Handing {
        @Override
        public Transferring with(String next) {
            return new Transferring(next);
        }
    }

    /// The same service at another counter.
    record TransferringNear(ServiceCode service, String note) implements Handing {
        @Override
        public TransferringNear with(String next) {
            return new TransferringNear(service, next);
        }
    }

    /// The note itself, as typed when it was last refused or taken.
    record Writing(Handing about, String typed) implements Panel {}

    /// One item of the visit is done; which comes next (B4).
    record GoingOn() implements Panel {}

    record Calling() implements Panel {}

    /// Out of order needs a reason (B10).
    record CallingWhy(TicketId ticket, TicketNumber number) implements Panel {}

    record Leaving() implements Panel {}

    record LeavingFor(AwayReason reason) implements Panel {}

    /// More than 20 minutes: who allowed it, who takes the place (S56).
    record LeavingLong(AwayReason reason, int minutes) implements Panel {}

    record FinishingOtherwise() implements Panel {}

    /// Which closing was wrong.
    record Correcting() implements Panel {}

    record CorrectingHow(TicketId ticket, TicketNumber number) implements Panel {}

    record SigningOut() implements Panel {}
}
