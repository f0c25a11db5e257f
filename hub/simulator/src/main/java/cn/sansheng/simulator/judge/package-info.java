/// Pure: compares what stations were told with what the hub kept, and counts the day from both.
@NullMarked
package cn.sansheng.simulator.judge;

import org.jspecify.annotations.NullMarked;
