/// Real ptys made by socat: a cable that a test can plug and unplug.
@NullMarked
package cn.sansheng.serial.pty;

import org.jspecify.annotations.NullMarked;
