/// The five keys as a device.
@NullMarked
package cn.sansheng.kiosk.keys;

import org.jspecify.annotations.NullMarked;
