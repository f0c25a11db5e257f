/// One serial line: bytes in, bytes out, and whether the device is there. What the bytes mean is
/// the driver's business.
@NullMarked
package cn.sansheng.serial;

import org.jspecify.annotations.NullMarked;
