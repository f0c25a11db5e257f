/// How long people will wait: the rest of the day played many times with what the journal has
/// taught, calling by the hall's own rule. Pure.
@NullMarked
package cn.sansheng.hub.forecast;

import org.jspecify.annotations.NullMarked;
