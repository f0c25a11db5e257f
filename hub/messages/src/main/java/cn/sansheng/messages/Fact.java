package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that happened at a station and cannot be refused (contract §3). Travels in a
/// [FactMessage].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Fact {
    /// The paper left the printer.
    @JsonTypeName("ticket-printed")
    record TicketPrinted(TicketId ticket, String job) implements Fact {
        public TicketPrinted {
            Require.present(ticket, "ticket");
            Require.present(job, "job");
        }
    }

    @JsonTypeName("print-failed")
    record PrintFailed(TicketId ticket, String job, String reason) implements Fact {
        public PrintFailed {
            Require.present(ticket, "ticket");
            Require.present(job, "job");
            Require.present(reason, "reason");
        }
    }

    /// A kiosk without its hub gave out a number of its own range. `language` is the visitor's.
    @JsonTypeName("ticket-issued-offline")
    record TicketIssuedOffline(
            TicketId ticket,
            Token token,
            TicketNumber number,
            ServiceCode service,
            Instant issuedAt,
            Optional<Priority> priority,
            Optional<UUID> request,
            Optional<Language> language)
            implements Fact {
        public TicketIssuedOffline {
            Require.present(ticket, "ticket");
            Require.present(token, "token");
            Require.present(number, "number");
            Require.present(service, "service");
            Require.present(issuedAt, "issuedAt");
        }
    }

    /// One of the five buttons: 5 非常满意 … 1 非常不满意 (B1.1).
    @JsonTypeName("rating-given")
    record RatingGiven(int level, Optional<TicketId> ticket) implements Fact {
        public RatingGiven {
            Require.between(1, level, 5, "level");
        }
    }

    /// The telephone rang; `call` is made at the first ring, rings count from 1 (S27).
    @JsonTypeName("phone-rang")
    record PhoneRang(LineId line, UUID call, int ring) implements Fact {
        public PhoneRang {
            Require.present(line, "line");
            Require.present(call, "call");
            Require.between(1, ring, 1000, "ring");
        }
    }

    /// Answered after `rings` rings, `seconds` of hall time after the first.
    @JsonTypeName("phone-answered")
    record PhoneAnswered(LineId line, UUID call, int rings, double seconds) implements Fact {
        public PhoneAnswered {
            Require.present(line, "line");
            Require.present(call, "call");
            Require.between(0, rings, 1000, "rings");
            Require.seconds(seconds, "seconds");
        }
    }

    /// The caller gave up.
    @JsonTypeName("phone-abandoned")
    record PhoneAbandoned(LineId line, UUID call, int rings) implements Fact {
        public PhoneAbandoned {
            Require.present(line, "line");
            Require.present(call, "call");
            Require.between(0, rings, 1000, "rings");
        }
    }

    @JsonTypeName("phone-ended")
    record PhoneEnded(LineId line, UUID call, double talkSeconds) implements Fact {
        public PhoneEnded {
            Require.present(line, "line");
            Require.present(call, "call");
            Require.seconds(talkSeconds, "talkSeconds");
        }
    }

    /// The handset has lain beside the telephone for too long (B10).
    @JsonTypeName("phone-off-hook-too-long")
    record PhoneOffHookTooLong(LineId line) implements Fact {
        public PhoneOffHookTooLong {
            Require.present(line, "line");
        }
    }

    /// The last byte of this revision has left for the board; the dots are the driver's picture of
    /// it, in the form of [Dots].
    @JsonTypeName("board-shown")
    record BoardShown(BoardId board, long revision, long upTo, int width, int height, String dots)
            implements Fact {
        public BoardShown {
            Require.present(board, "board");
            Require.revision(revision);
            Require.between(0, upTo, Long.MAX_VALUE, "upTo");
            Require.between(1, width, 1024, "width");
            Require.between(1, height, 512, "height");
            Require.present(dots, "dots");
        }
    }

    @JsonTypeName("board-lost")
    record BoardLost(BoardId board) implements Fact {
        public BoardLost {
            Require.present(board, "board");
        }
    }

    @JsonTypeName("board-found")
    record BoardFound(BoardId board) implements Fact {
        public BoardFound {
            Require.present(board, "board");
        }
    }

    /// A part of the station is well ("ok") or not, in the words of hardware-docs.
    @JsonTypeName("part-changed")
    record PartChanged(PartName part, String state) implements Fact {
        public PartChanged {
            Require.present(part, "part");
            Require.present(state, "state");
        }
    }

    @JsonTypeName("order-done")
    record OrderDone(UUID order) implements Fact {
        public OrderDone {
            Require.present(order, "order");
        }
    }

    @JsonTypeName("order-failed")
    record OrderFailed(UUID order, String reason) implements Fact {
        public OrderFailed {
            Require.present(order, "order");
            Require.present(reason, "reason");
        }
    }
}
