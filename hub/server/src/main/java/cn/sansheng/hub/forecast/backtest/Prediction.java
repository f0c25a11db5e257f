package cn.sansheng.hub.forecast.backtest;

/// A wait in minutes as it was foretold, with the range that was to hold four of five.
record Prediction(double low, double middle, double high) {
    /// In whole minutes, as people are told.
    boolean holds(double minutes) {
        return minutes >= Math.floor(low) && minutes <= Math.ceil(high);
    }
}
