package cn.sansheng.hub.forecast.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;

/// One measured figure, as every benchmark writes it (contract §1).
record Row(@JsonProperty("case") String name, String metric, double value, String unit) {
    Row {
        value = Math.round(value * 100) / 100.0;
    }
}
