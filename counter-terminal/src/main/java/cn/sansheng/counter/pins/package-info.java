/// What a wire says and when; pure.
@NullMarked
package cn.sansheng.counter.pins;

import org.jspecify.annotations.NullMarked;
