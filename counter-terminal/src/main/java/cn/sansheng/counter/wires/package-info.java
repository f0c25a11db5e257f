/// The counter's wires: from pins or a socket to what the counter hears of them.
@NullMarked
package cn.sansheng.counter.wires;

import org.jspecify.annotations.NullMarked;
