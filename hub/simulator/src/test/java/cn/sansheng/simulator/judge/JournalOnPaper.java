package cn.sansheng.simulator.judge;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.simulator.ledger.LedgerLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes small journals and the ledgers that belong to them, entry by entry.
final class JournalOnPaper {
    static final Instant OPENS = Instant.parse("2026-11-23T00:30:00Z");
    static final UUID OUTBOX = id(9000);

    private final List<String> lines = new ArrayList<>();
    final List<LedgerLine> ledger = new ArrayList<>();

    static UUID id(int n) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    /// `data` is JSON with single quotes.
    JournalOnPaper entry(int second, String type, String head, String data) {
        String at = Json.text(OPENS.plusSeconds(second));
        String entry =
                "{'n':%d,'hall':'h','day':'2026-11-23','at':%s,'type':'%s','v':1,%s'data':{%s}}"
                        .formatted(lines.size() + 1, at.replace('"', '\''), type, head, data);
        lines.add("{'hash':'00','entry':%s}".formatted(entry).replace('\'', '"'));
        return this;
    }

    JournalOnPaper issued(int second, String station, int ticket, String number) {
        ledger.add(asked(station, ticket, "take-ticket"));
        ledger.add(told(station, ticket, "take-ticket", ticket, number, Optional.empty()));
        return issuedUntold(second, station, ticket, number);
    }

    JournalOnPaper issuedUntold(int second, String station, int ticket, String number) {
        return entry(
                second,
                "ticket-issued",
                cause(ticket) + station(station),
                "'ticket':'%s','number':'%s','service':'A'".formatted(id(ticket), number));
    }

    JournalOnPaper called(int second, int counter, int ticket, String number, int call) {
        int request = 1000 * counter + 10 * ticket + call;
        String station = "counter-" + counter;
        ledger.add(asked(station, request, "call-next"));
        ledger.add(told(station, request, "call-next", ticket, number, Optional.of(call)));
        return calledUntold(second, station, counter, ticket, call, request);
    }

    JournalOnPaper calledUntold(
            int second, String station, int counter, int ticket, int call, int request) {
        return entry(
                second,
                "ticket-called",
                cause(request) + station(station),
                "'ticket':'%s','counter':%d,'clerk':'c','call':%d,'board':'board-%d'"
                        .formatted(id(ticket), counter, call, counter));
    }

    JournalOnPaper finished(int second, int counter, int ticket) {
        int request = 500 + ticket;
        String station = "counter-" + counter;
        ledger.add(asked(station, request, "finish"));
        ledger.add(
                new LedgerLine.Told(
                        new StationName(station),
                        id(request),
                        "finish",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return entry(
                second,
                "service-finished",
                cause(request) + station(station),
                "'ticket':'%s','counter':%d".formatted(id(ticket), counter));
    }

    /// A fact as the journal keeps it and the ledger reported it.
    JournalOnPaper fact(int second, String station, int seq, String type, String data) {
        ledger.add(
                new LedgerLine.Reported(
                        new StationName(station), OUTBOX, seq, id(700 + seq), type));
        return factUnreported(second, station, seq, type, data);
    }

    JournalOnPaper factUnreported(int second, String station, int seq, String type, String data) {
        String place = "'outbox':'%s','seq':%d,".formatted(OUTBOX, seq);
        return entry(second, type, cause(700 + seq) + station(station) + place, data);
    }

    JournalOnPaper reportedOnly(String station, int seq) {
        ledger.add(
                new LedgerLine.Reported(
                        new StationName(station), OUTBOX, seq, id(700 + seq), "rating-given"));
        return this;
    }

    JournalOnPaper acknowledged(String station, int upTo) {
        ledger.add(new LedgerLine.Acknowledged(new StationName(station), OUTBOX, upTo));
        return this;
    }

    JournalOnPaper toldOnly(String station, int ticket, String number) {
        ledger.add(asked(station, ticket, "take-ticket"));
        ledger.add(told(station, ticket, "take-ticket", ticket, number, Optional.empty()));
        return this;
    }

    /// The station asked again and was told of a ticket.
    JournalOnPaper toldAgain(String station, int request, int ticket, String number) {
        ledger.add(told(station, request, "take-ticket", ticket, number, Optional.empty()));
        return this;
    }

    /// A station was told of a call of a ticket.
    JournalOnPaper toldOfCall(String station, int request, int ticket, String number, int call) {
        ledger.add(told(station, request, "call-next", ticket, number, Optional.of(call)));
        return this;
    }

    JournalOnPaper suppressed(String station, int request, int ticket, String number) {
        LedgerLine.Told told = told(station, request, "recall", ticket, number, Optional.empty());
        ledger.add(
                new LedgerLine.Told(
                        told.station(),
                        told.request(),
                        told.type(),
                        told.refused(),
                        told.ticket(),
                        Optional.of(true)));
        return this;
    }

    JournalOnPaper refused(String station, int request) {
        ledger.add(
                new LedgerLine.Told(
                        new StationName(station),
                        id(request),
                        "take-ticket",
                        Optional.of(RefusalCode.EXPIRED),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    List<String> lines() {
        return lines;
    }

    List<Entry> journal() throws MalformedMessage {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            entries.add(Entry.parse(line));
        }
        return entries;
    }

    Judge judge() throws MalformedMessage {
        return new Judge(ledger, journal());
    }

    private static LedgerLine asked(String station, int request, String type) {
        return new LedgerLine.Asked(new StationName(station), id(request), type);
    }

    private static LedgerLine.Told told(
            String station,
            int request,
            String type,
            int ticket,
            String number,
            Optional<Integer> calls) {
        return new LedgerLine.Told(
                new StationName(station),
                id(request),
                type,
                Optional.empty(),
                Optional.of(
                        new LedgerLine.ToldTicket(
                                new TicketId(id(ticket)), TicketNumber.parse(number), calls)),
                Optional.empty());
    }

    private static String cause(int request) {
        return "'cause':'%s',".formatted(id(request));
    }

    private static String station(String name) {
        return "'station':'%s',".formatted(name);
    }
}
