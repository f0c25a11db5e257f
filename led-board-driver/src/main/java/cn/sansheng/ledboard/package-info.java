/// The program of the LED boards: configuration and wiring.
@NullMarked
package cn.sansheng.ledboard;

import org.jspecify.annotations.NullMarked;
