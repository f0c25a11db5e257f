package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/// The hall's day for the chart's script: minutes of the day at which it opens and shuts.
public record ChartData(List<Span> hours) {
    public String spans() {
        return hours.stream()
                .map(span -> minute(span.from()) + "-" + minute(span.to()))
                .collect(Collectors.joining(","));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
