/// The far end of a serial line, where simulated devices stand: bytes and words only, so that it
/// can share no mistake with any driver.
@NullMarked
package cn.sansheng.serial.far;

import org.jspecify.annotations.NullMarked;
