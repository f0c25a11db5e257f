/// What a hall's journal teaches about waits: how long services take, who does not come, when
/// counters are manned, and how well earlier forecasts did. Pure; part of the live hall, so that it
/// survives a restart.
@NullMarked
package cn.sansheng.hub.forecast.learnt;

import org.jspecify.annotations.NullMarked;
