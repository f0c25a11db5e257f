package cn.sansheng.simulator.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/// One measured figure.
public record Row(@JsonProperty("case") String name, String metric, double value, String unit) {
    /// A tenth of a millisecond is all that such figures are good for, a millisecond where seconds
    /// are the unit.
    static Row of(String name, String metric, double value, String unit) {
        double grain = unit.equals("s") ? 1000 : 10;
        return new Row(name, metric, Math.round(value * grain) / grain, unit);
    }
}
