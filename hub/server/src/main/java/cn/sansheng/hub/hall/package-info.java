/// Pure: the live hall. decide, after, views. No I/O, no threads, no clock.
@NullMarked
package cn.sansheng.hub.hall;

import org.jspecify.annotations.NullMarked;
