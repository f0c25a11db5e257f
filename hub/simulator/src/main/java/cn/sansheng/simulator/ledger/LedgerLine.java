package cn.sansheng.simulator.ledger;

import cn.sansheng.messages.Ack;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Types;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.UUID;

/// One thing a virtual station sent or was told. No PIN and no token is among it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
public sealed interface LedgerLine {
    StationName station();

    /// Written before the request is sent.
    @JsonTypeName("asked")
    record Asked(StationName station, UUID request, String type) implements LedgerLine {
        public static Asked of(StationName station, RequestMessage message) {
            return new Asked(station, message.id(), Types.nameOf(message.request().getClass()));
        }
    }

    /// Written before anybody acts on the answer. The ticket is the one the answer named.
    @JsonTypeName("told")
    record Told(
            StationName station,
            UUID request,
            String type,
            Optional<RefusalCode> refused,
            Optional<ToldTicket> ticket,
            Optional<Boolean> suppressed)
            implements LedgerLine {
        public static Told of(StationName station, RequestMessage message, Reply reply) {
            String type = Types.nameOf(message.request().getClass());
            return switch (reply) {
                case Reply.Refused refused ->
                        new Told(
                                station,
                                message.id(),
                                type,
                                Optional.of(refused.code()),
                                Optional.empty(),
                                Optional.empty());
                case Reply.Accepted accepted ->
                        new Told(
                                station,
                                message.id(),
                                type,
                                Optional.empty(),
                                ticket(accepted.body()),
                                suppressed(accepted.body()));
            };
        }

        private static Optional<ToldTicket> ticket(ReplyBody body) {
            return switch (body) {
                case ReplyBody.TicketTaken(var t) ->
                        Optional.of(new ToldTicket(t.id(), t.number(), Optional.empty()));
                case ReplyBody.CheckedIn(var t, _) ->
                        Optional.of(new ToldTicket(t.id(), t.number(), Optional.empty()));
                case ReplyBody.AtCounter(var t, _) ->
                        Optional.of(new ToldTicket(t.id(), t.number(), Optional.of(t.calls())));
                case ReplyBody.SignedIn _, ReplyBody.Transferred _, ReplyBody.Done _ ->
                        Optional.empty();
            };
        }

        private static Optional<Boolean> suppressed(ReplyBody body) {
            return body instanceof ReplyBody.AtCounter(_, var suppressed)
                    ? suppressed
                    : Optional.empty();
        }
    }

    record ToldTicket(TicketId id, TicketNumber number, Optional<Integer> calls) {}

    /// The fact is in the station's outbox.
    @JsonTypeName("reported")
    record Reported(StationName station, UUID outbox, long seq, UUID fact, String type)
            implements LedgerLine {
        public static Reported of(StationName station, FactMessage message) {
            return new Reported(
                    station,
                    message.outbox(),
                    message.seq(),
                    message.id(),
                    Types.nameOf(message.fact().getClass()));
        }
    }

    /// The hub says it has committed the outbox up to here.
    @JsonTypeName("acknowledged")
    record Acknowledged(StationName station, UUID outbox, long upTo) implements LedgerLine {
        public static Acknowledged of(StationName station, Ack ack) {
            return new Acknowledged(station, ack.outbox(), ack.upTo());
        }
    }
}
