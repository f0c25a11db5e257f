package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where one ticket stands, for its owner's own page: nothing here names a person. `printed` is its
/// kiosk's word, absent while it has said nothing; a missed ticket may come back until
/// `returnUntil`, and without it no more.
public record TicketStanding(
        TicketNumber number,
        ServiceCode service,
        Names serviceNames,
        TicketState state,
        int ahead,
        Optional<WaitMinutes> waitMinutes,
        Optional<CounterId> counter,
        Optional<Names> place,
        List<CounterId> counters,
        List<TicketNumber> before,
        Instant issuedAt,
        Optional<Boolean> printed,
        Optional<Instant> returnUntil) {}
