/// The five rating buttons; pure.
@NullMarked
package cn.sansheng.counter.buttons;

import org.jspecify.annotations.NullMarked;
