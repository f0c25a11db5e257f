/// The telephone beside the clerk, as its two wires tell of it; pure.
@NullMarked
package cn.sansheng.counter.phone;

import org.jspecify.annotations.NullMarked;
