/// `bench forecast`: days of a simulated hall, decided and folded by the real rules, on which
/// forecasts are held against simpler ones and against what happened. It starts no program.
@NullMarked
package cn.sansheng.hub.forecast.backtest;

import org.jspecify.annotations.NullMarked;
