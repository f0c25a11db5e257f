/// Unix sockets of simulated devices: one line an input.
@NullMarked
package cn.sansheng.serial.socket;

import org.jspecify.annotations.NullMarked;
