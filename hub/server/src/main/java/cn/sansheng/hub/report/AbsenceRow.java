package cn.sansheng.hub.report;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One absence (S55): `seconds` are those in office hours, `to` is null while it lasts. Beyond 20
/// minutes (`tooLong`) it needed leave and a substitute (S56), which this does not judge.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AbsenceRow(
        LocalDate day,
        ClerkId clerk,
        CounterId counter,
        AwayReason reason,
        Instant from,
        Optional<Instant> to,
        long seconds,
        boolean tooLong) {
    static final Duration LIMIT = Duration.ofMinutes(20);

    static AbsenceRow of(Absence absence, OfficeHours hours, Instant now) {
        Duration gone = hours.within(absence.day(), absence.from(), absence.to().orElse(now));
        return new AbsenceRow(
                absence.day(),
                absence.clerk(),
                absence.counter(),
                absence.reason(),
                absence.from(),
                absence.to(),
                gone.toSeconds(),
                gone.compareTo(LIMIT) > 0);
    }
}
