package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One report: what the days came to until `at`, the hall's time of asking. `total` is null where
/// rows are cases that do not add up to a row.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Report<R>(
        String name,
        LocalDate from,
        LocalDate to,
        Instant at,
        List<Emergency> emergencies,
        Optional<R> total,
        List<R> rows) {}
