/// The two screens: what the desk draws, in words and boxes.
@NullMarked
package cn.sansheng.counter.console;

import org.jspecify.annotations.NullMarked;
