package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// All that one ticket's paper says (look 12, B9). `place` tells the way in words, empty when none
/// is known; `ahead` and `waitMinutes` are those of the moment of issue, no `ahead` where the hub
/// was away; `priority` and `note` are words for the reader; `page` is the address of the ticket's
/// page, for the QR code; `kiosk` is the station's name as people know it; `issuedAt` is the hall's
/// local time.
public record Slip(
        TicketNumber number,
        Token token,
        Names hall,
        Names service,
        Names office,
        List<CounterId> counters,
        String place,
        OptionalInt ahead,
        Optional<WaitMinutes> waitMinutes,
        Optional<String> priority,
        LocalDateTime issuedAt,
        Optional<URI> page,
        String kiosk,
        Language language,
        Optional<String> note)
        implements Printout {
    public Slip {
        counters = List.copyOf(counters);
    }

    @Override
    public String label() {
        return number.toString();
    }

    /// The same paper once more, saying so.
    public Slip marked(String mark) {
        return new Slip(
                number,
                token,
                hall,
                service,
                office,
                counters,
                place,
                ahead,
                waitMinutes,
                priority,
                issuedAt,
                page,
                kiosk,
                language,
                Optional.of(note.map(said -> said + " " + mark).orElse(mark)));
    }
}
