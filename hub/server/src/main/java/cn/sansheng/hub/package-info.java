/// Wiring only: Main, the hub put together, its clocks, its commands.
@NullMarked
package cn.sansheng.hub;

import org.jspecify.annotations.NullMarked;
