/// The counter program: wiring only.
@NullMarked
package cn.sansheng.counter;

import org.jspecify.annotations.NullMarked;
