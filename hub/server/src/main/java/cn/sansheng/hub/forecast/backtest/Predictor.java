package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Situation;
import java.util.OptionalDouble;

/// A simple way to foretell the wait of one who comes now, in minutes, from what the journal has
/// said so far. Empty where it cannot say.
interface Predictor {
    OptionalDouble minutes(Situation situation, Group comer, Today today);
}
