/// Pure: a hall's day as citizens, clerks and callers make it. Virtual time in, requests and facts
/// out; all chance comes from one seed.
@NullMarked
package cn.sansheng.simulator.day;

import org.jspecify.annotations.NullMarked;
