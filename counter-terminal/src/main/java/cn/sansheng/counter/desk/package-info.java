/// Pure: what the clerk may do now, what is asked of the hub, and what both screens show.
@NullMarked
package cn.sansheng.counter.desk;

import org.jspecify.annotations.NullMarked;
